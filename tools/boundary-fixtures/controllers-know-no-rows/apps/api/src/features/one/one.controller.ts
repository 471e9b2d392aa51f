import { OneRow } from './one.entity.ts';
export const used = OneRow;

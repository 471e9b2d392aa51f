import { inner } from '../two/two.service.ts';
export const used = inner;

import { two } from '../two/two.ts';
export const used = two;

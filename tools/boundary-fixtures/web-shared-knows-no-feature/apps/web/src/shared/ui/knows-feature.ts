import { two } from '../../features/two/two.ts';
export const used = two;

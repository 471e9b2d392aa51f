import { rule } from '../libs/domain/src/rule.ts';
export const used = rule;

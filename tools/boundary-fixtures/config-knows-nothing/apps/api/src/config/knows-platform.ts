import { thing } from '../platform/thing.ts';
export const used = thing;

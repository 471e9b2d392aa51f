import { thing } from '../../features/thing/thing.lookup.ts';
export const used = thing;

import type { ImportRun } from '../../../shared/api/types.ts';

/** Whether the import was written, if only to be undone later: what it does is told as past. */
export const isDone = ({ state }: Pick<ImportRun, 'state'>) => state === 'done' || state === 'undone';

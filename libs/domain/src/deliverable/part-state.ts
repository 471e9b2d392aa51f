import type { LocalDate } from '../kernel/local-date.ts';

/** Where a part of a document stands: nobody brought it, somebody did, or it was marked as done. */
export const PART_STATES = ['without-file', 'with-file', 'done'] as const;

export type PartState = (typeof PART_STATES)[number];

/**
 * The state of a part from its evidence: files that stand, and the day it was marked as done. A mark without a file says
 * nothing.
 *
 * Source: issue 3 §8 (the PSZ methodology collects its parts as files).
 *
 * @example partState({ files: 0, completedOn: null }) // 'without-file'
 */
export function partState({ files, completedOn }: { files: number; completedOn: LocalDate | null }): PartState {
  if (files === 0) return 'without-file';
  return completedOn === null ? 'with-file' : 'done';
}

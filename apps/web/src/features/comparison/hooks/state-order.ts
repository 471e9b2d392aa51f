import type { CellState } from '@rssz/domain';

/** The states in the order in which they are told: what has moved first, what is missing last. */
export const stateOrder = [
  'improved',
  'worse',
  'mixed',
  'unchanged',
  'baseline-only',
  'not-assessed',
  'not-chosen',
] as const satisfies readonly CellState[];

import type { DeliverableState } from '@rssz/domain';

/** The straight way of a document; `withdrawn` leaves it. */
export const STATE_PATH = ['planned', 'in-progress', 'in-review', 'approved', 'published'] as const;

export type StepStanding = 'done' | 'current' | 'ahead';

/** Where a step of the path stands for a document in a state; nothing is reached once it is withdrawn. */
export function stepStanding(step: (typeof STATE_PATH)[number], state: DeliverableState): StepStanding {
  if (state === 'withdrawn') return 'ahead';
  const distance = STATE_PATH.indexOf(step) - STATE_PATH.indexOf(state);
  if (distance === 0) return 'current';
  return distance < 0 ? 'done' : 'ahead';
}

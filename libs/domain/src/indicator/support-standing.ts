import type { Participation } from '../advisory/attendee-problems.ts';
import type { LocalDate, Period } from '../kernel/local-date.ts';

/** Where support stands to the days in which a person can be supported at all. */
export const SUPPORT_STANDINGS = ['within', 'before-entry', 'after-exit', 'outside-project'] as const;

export type SupportStanding = (typeof SUPPORT_STANDINGS)[number];

/**
 * Whether support lies in the person's participation (a day not known bounds nothing) and in the project; only such support is added up. A visit outside of
 * them is refused when it is written, so this decides about what a later change of entry, exit or dates left outside.
 *
 * Source: domain.md §1.3 (supports lie between entry and exit), issue 4 "Bad input".
 *
 * @example supportStanding('2023-01-05', { entryOn: '2023-02-01', exitOn: null }, project) // 'before-entry'
 */
export function supportStanding(
  heldOn: LocalDate,
  { entryOn, exitOn }: Participation,
  project: Period,
): SupportStanding {
  if (heldOn < project.startsOn || heldOn > project.endsOn) return 'outside-project';
  if (entryOn !== null && heldOn < entryOn) return 'before-entry';
  return exitOn !== null && heldOn > exitOn ? 'after-exit' : 'within';
}

import type { Instant, LocalDate } from '../kernel/local-date.ts';
import { localDateInPrague } from '../kernel/local-date-in-prague.ts';
import type { DeliverableTransitionKind } from './deliverable-state.ts';

/**
 * The Czech day on which the last of the files was recorded: since when the evidence is what it is. An early draft proves
 * nothing of what came after it. `null` without a file. Voided files are to be left out.
 *
 * @example evidenceDay([{ recordedFrom: '2024-01-10T09:00:00Z' }, { recordedFrom: '2024-09-15T22:30:00Z' }]) // '2024-09-16'
 */
export function evidenceDay(files: readonly { readonly recordedFrom: Instant }[]): LocalDate | null {
  return (
    files
      .map(({ recordedFrom }) => localDateInPrague(recordedFrom))
      .sort()
      .at(-1) ?? null
  );
}

/**
 * True for an approval or publication that is to hold for a day before its evidence was what it is: it changes past
 * figures, so it needs a reason and is flagged wherever it is shown.
 *
 * Source: DESIGN §9.1 (a figure of a past day uses the day of the event; evidence keeps when it was recorded).
 *
 * @example isBeforeEvidence('approve', '2024-01-31', '2024-09-16') // true
 */
export function isBeforeEvidence(
  kind: DeliverableTransitionKind,
  on: LocalDate,
  evidenceOn: LocalDate | null | undefined,
): boolean {
  const counts = kind === 'approve' || kind === 'publish';
  return counts && evidenceOn !== null && evidenceOn !== undefined && on < evidenceOn;
}

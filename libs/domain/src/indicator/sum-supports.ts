import { isNotElectronic, type AdvisoryMode } from '../advisory/advisory-mode.ts';
import { isKnownAt } from '../kernel/is-known-at.ts';
import type { Instant, LocalDate } from '../kernel/local-date.ts';

/** One person's part in one version of an advisory log. */
export interface SupportEntry {
  readonly participantId: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: AdvisoryMode;
  readonly isVoided: boolean;
  readonly recordedFrom: Instant;
  readonly recordedTo: Instant | null;
}

/** The support of one person, in minutes. */
export interface SupportTotal {
  readonly minutes: number;
  readonly inPersonMinutes: number;
}

/**
 * Adds up the support of every person to the end of a day, as known at a time (now, when left out). The order of entries
 * does not matter, and an entry voided and written anew counts once.
 *
 * Source: DESIGN §9.1; support from every key activity counts ("průřezově v rámci KA 01–05").
 *
 * @example sumSupports(entries, '2024-06-30').get(participantId)?.minutes
 */
export function sumSupports(
  entries: readonly SupportEntry[],
  asOf: LocalDate,
  knownAt: Instant | null = null,
): Map<string, SupportTotal> {
  const totals = new Map<string, SupportTotal>();
  for (const entry of entries) {
    if (entry.isVoided || entry.heldOn > asOf || !isKnownAt(entry, knownAt)) continue;
    const before = totals.get(entry.participantId) ?? { minutes: 0, inPersonMinutes: 0 };
    totals.set(entry.participantId, {
      minutes: before.minutes + entry.minutes,
      inPersonMinutes: before.inPersonMinutes + (isNotElectronic(entry.mode) ? entry.minutes : 0),
    });
  }
  return totals;
}

import { takenOverOn, type VersionDays } from '../cooperation/standing-versions.ts';
import type { Instant, LocalDate } from '../kernel/local-date.ts';

/** A version of a unit's cooperation description, with the days of its steps and when each of them was written down. */
export interface DescriptionVersion extends VersionDays {
  readonly agreedAt: Instant | null;
  readonly approvedAt: Instant | null;
}

/** The days on which what a version chooses holds, as it was known between two instants. */
export interface ChosenPeriod {
  readonly number: number;
  readonly chosenFrom: LocalDate;
  /** The first day on which it no longer holds; `null` while it does. */
  readonly chosenUntil: LocalDate | null;
  readonly recordedFrom: Instant;
  readonly recordedTo: Instant | null;
}

/**
 * The versions as they were known at an instant, or now (`null`): without the steps that nobody had written down yet.
 *
 * @example knownVersions(versions, '2024-06-30T12:00:00Z')
 */
export function knownVersions<Version extends DescriptionVersion>(
  versions: readonly Version[],
  knownAt: Instant | null,
): Version[] {
  if (knownAt === null) return [...versions];
  return versions.map((one) => ({
    ...one,
    agreedOn: isWritten(one.agreedAt, knownAt) ? one.agreedOn : null,
    approvedOn: isWritten(one.approvedAt, knownAt) ? one.approvedOn : null,
  }));
}

/**
 * When the areas and criteria of each version of a unit's description hold: from the day the unit agreed to it until the
 * day a later one took over (`takenOverOn`). What was known of it before a later step was written down is kept beside.
 *
 * Source: issue 3 §3 and §5; DESIGN §9.1.
 *
 * @example chosenPeriods([{ number: 1, agreedOn: '2023-03-01', agreedAt, approvedOn: null, approvedAt: null }])
 * // [{ number: 1, chosenFrom: '2023-03-01', chosenUntil: null, recordedFrom: agreedAt, recordedTo: null }]
 */
export function chosenPeriods(versions: readonly DescriptionVersion[]): ChosenPeriod[] {
  const steps = versions.flatMap(({ agreedAt, approvedAt }) => [agreedAt, approvedAt]);
  const instants = [...new Set(steps.filter((one) => one !== null))].sort((a, b) => Date.parse(a) - Date.parse(b));
  return versions.flatMap((version) => periodsOf(version, versions, instants));
}

function periodsOf(
  version: DescriptionVersion,
  versions: readonly DescriptionVersion[],
  instants: readonly Instant[],
): ChosenPeriod[] {
  const { agreedOn: chosenFrom, number } = version;
  if (chosenFrom === null) return [];
  const periods: ChosenPeriod[] = [];
  for (const recordedFrom of instants.filter((at) => isWritten(version.agreedAt, at))) {
    const known = knownVersions(versions, recordedFrom);
    const chosenUntil = takenOverOn(known.find((one) => one.number === number) ?? version, known);
    const last = periods.at(-1);
    if (last && last.chosenUntil === chosenUntil) continue;
    if (last) periods[periods.length - 1] = { ...last, recordedTo: recordedFrom };
    periods.push({ number, chosenFrom, chosenUntil, recordedFrom, recordedTo: null });
  }
  return periods;
}

function isWritten(at: Instant | null, knownAt: Instant): boolean {
  return at !== null && Date.parse(at) <= Date.parse(knownAt);
}

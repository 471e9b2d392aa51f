import type { Instant, LocalDate } from '../kernel/local-date.ts';

/** A version of a unit's cooperation description, with the days of its steps and when each of them was written down. */
export interface DescriptionVersion {
  readonly number: number;
  /** `null` for a draft, and for one withdrawn before anybody agreed to it. */
  readonly agreedOn: LocalDate | null;
  readonly agreedAt: Instant | null;
  readonly approvedOn: LocalDate | null;
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
 * When the areas and criteria of each version of a unit's description hold: from the day the unit agreed to it until the
 * day a later one took over, which is the approval of a later version or, for a version that was never approved, already
 * the agreement to a later one. What was known of it before a later step was written down is kept beside.
 *
 * Source: issue 3 §3 (agreed versions are immutable, amended by a new version), as `supersededNumbers` has it; DESIGN §9.1.
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
  const later = versions.filter((one) => one.number > number);
  const periods: ChosenPeriod[] = [];
  for (const recordedFrom of instants.filter((at) => isWritten(version.agreedAt, at))) {
    const chosenUntil = untilAsKnown(version, later, recordedFrom);
    const last = periods.at(-1);
    if (last && last.chosenUntil === chosenUntil) continue;
    if (last) periods[periods.length - 1] = { ...last, recordedTo: recordedFrom };
    periods.push({ number, chosenFrom, chosenUntil, recordedFrom, recordedTo: null });
  }
  return periods;
}

function untilAsKnown(
  version: DescriptionVersion,
  later: readonly DescriptionVersion[],
  knownAt: Instant,
): LocalDate | null {
  const isApproved = version.approvedOn !== null && isWritten(version.approvedAt, knownAt);
  const days = later.flatMap((one) => {
    const [on, at] = isApproved ? [one.approvedOn, one.approvedAt] : [one.agreedOn, one.agreedAt];
    return on !== null && isWritten(at, knownAt) ? [on] : [];
  });
  return days.reduce<LocalDate | null>((first, on) => (first === null || on < first ? on : first), null);
}

function isWritten(at: Instant | null, knownAt: Instant): boolean {
  return at !== null && Date.parse(at) <= Date.parse(knownAt);
}

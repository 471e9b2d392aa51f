import type { LocalDate } from '../kernel/local-date.ts';

/** The days of the steps of a version; `null` for a step that was not taken. */
export interface VersionDays {
  readonly number: number;
  readonly agreedOn: LocalDate | null;
  readonly approvedOn: LocalDate | null;
}

/**
 * The first day on which a version no longer holds, since a later one took over: with the approval of a later version or,
 * while it is not approved itself, already with the agreement to a later one. `null` while it holds.
 *
 * Source: issue 3 §3 (agreed versions are immutable, amended by a new version), as `supersededNumbers` has it.
 *
 * @example takenOverOn({ number: 1, agreedOn: '2023-03-01', approvedOn: null }, versions) // '2023-05-01'
 */
export function takenOverOn(version: VersionDays, versions: readonly VersionDays[]): LocalDate | null {
  const days = versions
    .filter((one) => one.number > version.number)
    .flatMap((one) => (version.approvedOn === null ? one.agreedOn : one.approvedOn) ?? []);
  return days.reduce<LocalDate | null>((first, on) => (first === null || on < first ? on : first), null);
}

/**
 * The versions that hold on a day, the newest first: an approved one and, beside it, an agreed amendment that waits for its
 * approval. What each chose is what the unit is rated by.
 *
 * @example versionsHolding(versions, '2024-09-16').map((one) => one.number) // [2, 1]
 */
export function versionsHolding<Version extends VersionDays>(versions: readonly Version[], on: LocalDate): Version[] {
  return versions
    .filter((one) => {
      const until = takenOverOn(one, versions);
      return one.agreedOn !== null && one.agreedOn <= on && (until === null || on < until);
    })
    .sort((a, b) => b.number - a.number);
}

/**
 * The version in force on a day, by whose results and dates everybody goes: of those that hold the approved one, else the
 * agreed one; `null` while the unit agreed to none.
 *
 * @example versionInForce(versions, '2024-09-16')?.number // 1, while its amendment waits for approval
 */
export function versionInForce<Version extends VersionDays>(
  versions: readonly Version[],
  on: LocalDate,
): Version | null {
  const holding = versionsHolding(versions, on);
  return holding.find((one) => one.approvedOn !== null && one.approvedOn <= on) ?? holding[0] ?? null;
}

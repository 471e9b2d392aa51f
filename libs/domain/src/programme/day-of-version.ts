import { addDays } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';

/** A version of the catalogue as far as its validity goes. */
export interface VersionValidity {
  readonly number: number;
  readonly validFrom: LocalDate;
  /** Null while nobody said when it ends. */
  readonly validTo: LocalDate | null;
}

/**
 * The version of the catalogue in force on a day: the newest of those that hold; null before the first one.
 *
 * @example versionOn([{ number: 1, validFrom: '2022-06-03', validTo: null }], '2024-09-16')?.number // 1
 */
export function versionOn<Version extends VersionValidity>(
  versions: readonly Version[],
  day: LocalDate,
): Version | null {
  const holding = versions.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
  return holding.reduce<Version | null>((newest, one) => (newest && newest.number > one.number ? newest : one), null);
}

/**
 * The first day on which a version is in force; null when newer versions cover it whole, so that no day shows it.
 *
 * @example dayOfVersion([v1, { number: 2, validFrom: '2024-01-01', validTo: null }], 2) // '2024-01-01'
 */
export function dayOfVersion(versions: readonly VersionValidity[], number: number): LocalDate | null {
  const begins = versions.flatMap(({ validFrom, validTo }) =>
    validTo ? [validFrom, addDays(validTo, 1)] : [validFrom],
  );
  return begins.sort().find((day) => versionOn(versions, day)?.number === number) ?? null;
}

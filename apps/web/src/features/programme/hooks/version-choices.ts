import { dayOfVersion, isLocalDate, localDate, versionOn, type VersionValidity } from '@rssz/domain';
import type { ProgrammeVersion } from '../../../shared/api/types.ts';

/** A version that some day shows; the one in force today needs no day in the address. */
export interface VersionChoice {
  readonly number: number;
  readonly validFrom: string;
  readonly isInForce: boolean;
  readonly day: string;
}

/** The versions that can be chosen, the newest first; one that newer ones cover whole is none. */
export function versionChoices(versions: readonly ProgrammeVersion[]): VersionChoice[] {
  const validities = versions.map(validity);
  return versions.flatMap(({ number, validFrom, isInForce }) => {
    const day = isInForce ? '' : dayOfVersion(validities, number);
    return day === null ? [] : [{ number, validFrom, isInForce, day }];
  });
}

/** The number of the version that is shown, as text of a choice; '' when none was in force on the day. */
export function shownVersion(versions: readonly ProgrammeVersion[], asOf: string | undefined): string {
  if (asOf && !isLocalDate(asOf)) return '';
  const shown = asOf ? versionOn(versions.map(validity), localDate(asOf)) : versions.find(({ isInForce }) => isInForce);
  return shown ? String(shown.number) : '';
}

function validity({ number, validFrom, validTo }: ProgrammeVersion): VersionValidity {
  return { number, validFrom: localDate(validFrom), validTo: validTo === null ? null : localDate(validTo) };
}

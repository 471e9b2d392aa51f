import type { DescriptionContent, DescriptionSituation, Problem } from '@rssz/domain';
import type { VersionRecord } from './description-versions.view.ts';

/** True for a draft that was taken back before anybody agreed to it. */
export function isWithdrawn({ state, agreedOn }: VersionRecord): boolean {
  return state === 'superseded' && agreedOn === null;
}

/** The newest version that an amendment would begin from. */
export function versionToAmend(versions: readonly VersionRecord[]): VersionRecord | null {
  return versions.findLast(({ state }) => state === 'agreed' || state === 'approved') ?? null;
}

/** The version before the given one that was not withdrawn. */
export function previousOf(versions: readonly VersionRecord[], { number }: VersionRecord): VersionRecord | null {
  return versions.findLast((one) => one.number < number && !isWithdrawn(one)) ?? null;
}

/** The versions after the given one that were not withdrawn. */
export function laterThan(versions: readonly VersionRecord[], { number }: VersionRecord): VersionRecord[] {
  return versions.filter((one) => one.number > number && !isWithdrawn(one));
}

/** What the unit agreed to first: the start against which criteria count as added later. */
export function firstAgreed(versions: readonly VersionRecord[]): DescriptionContent | null {
  return versions.find(({ agreedOn }) => agreedOn !== null)?.content ?? null;
}

/** What the domain needs to know of a version. */
export function situationOf(
  record: VersionRecord,
  versions: readonly VersionRecord[],
  problems: readonly Problem[],
): DescriptionSituation {
  const { state, authors, agreedHow, agreedOn } = record;
  const agreedBy = record.agreedBy?.id ?? null;
  const before = previousOf(versions, record);
  const previousOn = before && before.agreedOn;
  const hasLater = laterThan(versions, record).length > 0;
  return { state, authors, agreedBy, agreedHow, agreedOn, previousOn, hasLater, problems };
}

import type { PlanSituation, Problem } from '@rssz/domain';
import type { PlanVersionRecord } from './plan-versions.view.ts';

/** True for a draft that was taken back before anybody approved it. */
export function isWithdrawn({ state, approvedOn }: PlanVersionRecord): boolean {
  return state === 'superseded' && approvedOn === null;
}

/** The version that holds: the approved one, else the draft, else the newest; null for no versions. */
export function holdingVersion(versions: readonly PlanVersionRecord[]): PlanVersionRecord | null {
  const of = (state: string): PlanVersionRecord | undefined => versions.find((one) => one.state === state);
  return of('approved') ?? of('draft') ?? versions.at(-1) ?? null;
}

/** The version before the given one that was not withdrawn. */
export function previousOf(
  versions: readonly PlanVersionRecord[],
  { number }: PlanVersionRecord,
): PlanVersionRecord | null {
  return versions.findLast((one) => one.number < number && !isWithdrawn(one)) ?? null;
}

/** The versions after the given one that were not withdrawn. */
export function laterThan(versions: readonly PlanVersionRecord[], { number }: PlanVersionRecord): PlanVersionRecord[] {
  return versions.filter((one) => one.number > number && !isWithdrawn(one));
}

/** What the domain needs to know of a version. */
export function situationOf(
  record: PlanVersionRecord,
  versions: readonly PlanVersionRecord[],
  problems: readonly Problem[],
): PlanSituation {
  const previousOn = previousOf(versions, record)?.approvedOn ?? null;
  return { state: record.state, hasLater: laterThan(versions, record).length > 0, previousOn, problems };
}

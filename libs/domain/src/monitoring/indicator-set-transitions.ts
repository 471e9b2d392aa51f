import type { Permission } from '../access/permission.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem, Refusal } from '../kernel/result.ts';
import type { IndicatorSetState } from './indicator-set.ts';

/** Indicator sets and quality criteria are kept by the same people: both are methods of KA 01. */
const permission: Permission = 'criteria.manage';

/** What the rules need to know of a version as it stands. */
export interface IndicatorSetSituation {
  readonly state: IndicatorSetState;
  /** What is wrong with its content, as `indicatorSetProblems` finds it. */
  readonly problems: readonly Problem[];
  /** Since when the version now in force in the same thematic area holds; `null` when there is none. */
  readonly currentInForceFrom: LocalDate | null;
}

interface Manager {
  readonly permissions: readonly Permission[];
}

/** Why somebody may not start, write or adopt indicator sets at all. */
export function indicatorSetManageRefusals({ permissions }: Manager): Refusal[] {
  return permissions.includes(permission) ? [] : [{ code: 'access.denied' }];
}

/** Why a version cannot be written: what was once in force or taken back stays as it was. */
export function indicatorSetEditRefusals(state: IndicatorSetState): Refusal[] {
  if (state === 'withdrawn') return [{ code: 'indicator-set.withdrawn' }];
  return state === 'draft' ? [] : [{ code: 'indicator-set.closed', params: { state } }];
}

/**
 * Why a version cannot be taken back: only a draft can, whether whole or not; it stays to be read and the area may have
 * another draft.
 *
 * Errors: `access.denied`, `indicator-set.closed`, `indicator-set.withdrawn`.
 *
 * @example setWithdrawalRefusals('in-force', manager) // [{ code: 'indicator-set.closed', … }]
 */
export function setWithdrawalRefusals(state: IndicatorSetState, actor: Manager): Refusal[] {
  return [...indicatorSetManageRefusals(actor), ...indicatorSetEditRefusals(state)];
}

/** What stands in the way of bringing a version into force before a day is chosen. */
export function adoptionObstacles(situation: IndicatorSetSituation, actor: Manager): Refusal[] {
  const { state, problems } = situation;
  if (state !== 'draft') return [{ code: 'indicator-set.transition-not-allowed', params: { from: state } }];
  const incomplete: Refusal[] =
    problems.length === 0 ? [] : [{ code: 'indicator-set.incomplete', params: { count: problems.length } }];
  return [...indicatorSetManageRefusals(actor), ...incomplete];
}

/**
 * Why a version may not come into force from a day; an empty list means that it may. Only a whole draft does, from a day
 * that has come and is later than that of the version it replaces.
 *
 * Source: issue 3 §8 (versioned indicator sets).
 *
 * Errors: `indicator-set.*`, `access.denied`, `validation.required`.
 *
 * @example adoptionRefusals(draft, null, manager, today) // [{ code: 'validation.required', field: 'inForceFrom' }]
 */
export function adoptionRefusals(
  situation: IndicatorSetSituation,
  inForceFrom: LocalDate | null,
  actor: Manager,
  today: LocalDate,
): Refusal[] {
  const obstacles = adoptionObstacles(situation, actor);
  if (situation.state !== 'draft') return obstacles;
  return [...obstacles, ...dayRefusals(situation.currentInForceFrom, inForceFrom, today)];
}

function dayRefusals(current: LocalDate | null, from: LocalDate | null, today: LocalDate): Refusal[] {
  const field = 'inForceFrom';
  if (from === null) return [{ code: 'validation.required', field }];
  if (from > today) return [{ code: 'indicator-set.in-force-in-future', field, params: { today } }];
  const isEarly = current !== null && from <= current;
  return isEarly ? [{ code: 'indicator-set.in-force-before-current', field, params: { current } }] : [];
}

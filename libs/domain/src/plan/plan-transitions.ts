import type { Permission } from '../access/permission.ts';
import { isBlank } from '../kernel/is-blank.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem, Refusal } from '../kernel/result.ts';
import type { PlanState, PlanTransitionKind } from './plan-state.ts';
import { PLAN_TRANSITION_TABLE, planTransitionRule, type PlanTransitionRule } from './plan-transition-table.ts';

/** What the rules need to know of a version of a plan as it stands. */
export interface PlanSituation {
  readonly state: PlanState;
  /** True when a later version stands that is not withdrawn, whatever its state. */
  readonly hasLater: boolean;
  /** The day on which the assembly approved the version before; `null` for the first. */
  readonly previousOn: LocalDate | null;
  /** What stands in the way of approval, as `planProblems` finds it. */
  readonly problems: readonly Problem[];
}

/** A step as somebody asks for it; all but kind and reason belong to the resolution of the assembly. */
export interface PlanTransitionDraft {
  readonly kind: PlanTransitionKind;
  /** The day of the resolution. */
  readonly on: LocalDate;
  readonly resolution?: string | null;
  readonly validFrom?: LocalDate | null;
  readonly validTo?: LocalDate | null;
  readonly fileId?: string | null;
  readonly reason?: string | null;
}

/** Who asks, with the permissions held for the unit of the plan. */
export interface PlanActor {
  readonly permissions: readonly Permission[];
}

/** A step that the state offers, and why it is not open to the actor now (nothing: it is). */
export interface AvailablePlanTransition {
  readonly kind: PlanTransitionKind;
  readonly to: PlanState | null;
  readonly needsReason: boolean;
  readonly refusals: readonly Refusal[];
}

const permissionOf: Readonly<Record<PlanTransitionKind, Permission>> = {
  approve: 'plan.approve',
  amend: 'plan.write',
  withdraw: 'plan.write',
};

/**
 * Why a step is refused; an empty list means that it may happen. The screen and the service call the same function.
 *
 * The assembly approves; the manager records its resolution with number, day, validity and the signed file. An approved
 * version is amended, one amendment at a time; a superseded one stays as it is.
 *
 * Source: issue 5 §3 (approval by the assembly, validity).
 *
 * Errors: `plan.*`, `access.denied`, `reason.required`, `validation.required`.
 *
 * @example planStepRefusals({ ...version, state: 'superseded' }, { kind: 'approve', on, … }, actor, today)
 * // [{ code: 'plan.superseded' }]
 */
export function planStepRefusals(
  situation: PlanSituation,
  draft: PlanTransitionDraft,
  actor: PlanActor,
  today: LocalDate,
): Refusal[] {
  const rule = planTransitionRule(draft.kind);
  const barred = barredRefusals(situation, rule, actor);
  if (barred.length > 0) return barred;
  const asked = draft.kind === 'approve' ? resolutionRefusals(situation, draft, today) : reasonRefusals(rule, draft);
  return [...contentRefusals(situation, draft.kind), ...asked];
}

/** The steps that the present state offers, each with what stands in its way before anything is filled in. */
export function availablePlanTransitions(situation: PlanSituation, actor: PlanActor): AvailablePlanTransition[] {
  return PLAN_TRANSITION_TABLE.filter((rule) => rule.from.includes(situation.state)).map((rule) => {
    const barred = barredRefusals(situation, rule, actor);
    const { kind, to, needsReason } = rule;
    return { kind, to, needsReason, refusals: barred.length > 0 ? barred : contentRefusals(situation, kind) };
  });
}

/** Why the text of a version cannot be changed: only a draft can. Example: `planEditRefusals('approved')`. */
export function planEditRefusals(state: PlanState): Refusal[] {
  if (state === 'superseded') return [{ code: 'plan.superseded' }];
  return state === 'draft' ? [] : [{ code: 'plan.immutable' }];
}

function barredRefusals(situation: PlanSituation, rule: PlanTransitionRule, actor: PlanActor): Refusal[] {
  if (!actor.permissions.includes(permissionOf[rule.kind])) return [{ code: 'access.denied' }];
  const { state, hasLater } = situation;
  if (state === 'superseded') return [{ code: 'plan.superseded' }];
  if (!rule.from.includes(state)) {
    return [rule.kind === 'amend' ? { code: 'plan.not-approved' } : { code: 'plan.already-approved' }];
  }
  return hasLater && rule.kind === 'amend' ? [{ code: 'plan.amendment-exists' }] : [];
}

function contentRefusals({ problems }: PlanSituation, kind: PlanTransitionKind): Refusal[] {
  const isBarred = kind === 'approve' && problems.length > 0;
  return isBarred ? [{ code: 'plan.incomplete', params: { count: problems.length } }] : [];
}

function reasonRefusals(rule: PlanTransitionRule, { reason }: PlanTransitionDraft): Refusal[] {
  const isMissing = rule.needsReason && isBlank(reason);
  return isMissing ? [{ code: 'reason.required', field: 'reason' }] : [];
}

function resolutionRefusals({ previousOn }: PlanSituation, draft: PlanTransitionDraft, today: LocalDate): Refusal[] {
  const { on, resolution, fileId } = draft;
  const refusals: Refusal[] = [];
  if (isBlank(resolution)) refusals.push({ code: 'plan.resolution-required', field: 'resolution' });
  if (on > today) refusals.push({ code: 'plan.approved-in-future', field: 'on', params: { today } });
  if (previousOn !== null && on < previousOn) {
    refusals.push({ code: 'plan.approved-before-previous', field: 'on', params: { previousOn } });
  }
  refusals.push(...validityRefusals(draft));
  if (!fileId) refusals.push({ code: 'plan.signed-file-required', field: 'fileId' });
  return refusals;
}

function validityRefusals({ validFrom, validTo }: PlanTransitionDraft): Refusal[] {
  if (validFrom && validTo) {
    const isReversed = validTo < validFrom;
    return isReversed ? [{ code: 'plan.validity-reversed', field: 'validTo', params: { startsOn: validFrom } }] : [];
  }
  const missing = [...(validFrom ? [] : ['validFrom']), ...(validTo ? [] : ['validTo'])];
  return missing.map((field) => ({ code: 'validation.required', field }));
}

import type { PlanState, PlanTransitionKind } from './plan-state.ts';

/** One row of the state machine of a version of a plan. */
export interface PlanTransitionRule {
  readonly kind: PlanTransitionKind;
  readonly from: readonly PlanState[];
  /** `null` when the version itself keeps its state: an amendment opens the next one as a draft. */
  readonly to: PlanState | null;
  readonly needsReason: boolean;
}

/**
 * The whole state machine of a version of a plan. What the assembly approved never changes: it is amended by the next
 * version, whose approval supersedes it.
 *
 * Source: issue 5 §3; the plan is a binding document approved by the assembly, monitored and revised (domain.md §3, S39).
 */
export const PLAN_TRANSITION_TABLE: readonly PlanTransitionRule[] = [
  { kind: 'approve', from: ['draft'], to: 'approved', needsReason: false },
  { kind: 'amend', from: ['approved'], to: null, needsReason: true },
  { kind: 'withdraw', from: ['draft'], to: 'superseded', needsReason: true },
];

const ruleByKind = new Map(PLAN_TRANSITION_TABLE.map((rule) => [rule.kind, rule]));

/** The row of the state machine for a kind of step. */
export function planTransitionRule(kind: PlanTransitionKind): PlanTransitionRule {
  const rule = ruleByKind.get(kind);
  if (!rule) throw new RangeError(`no transition ${kind}`);
  return rule;
}

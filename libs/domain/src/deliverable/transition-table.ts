import type { Permission } from '../access/permission.ts';
import type { DeliverableState, DeliverableTransitionKind } from './deliverable-state.ts';

/** One row of the state machine: from where, to where, who may, and what it needs. */
export interface TransitionRule {
  readonly kind: DeliverableTransitionKind;
  readonly from: readonly DeliverableState[];
  readonly to: DeliverableState;
  readonly permission: Permission;
  readonly needsReason: boolean;
}

/**
 * The whole state machine of a deliverable.
 *
 * Source: issue 2 §4; a document counts from its approval (DESIGN §7), so only the two last steps need a manager's right
 * of their own.
 */
export const TRANSITION_TABLE: readonly TransitionRule[] = [
  { kind: 'start', from: ['planned'], to: 'in-progress', permission: 'deliverable.work', needsReason: false },
  { kind: 'submit', from: ['in-progress'], to: 'in-review', permission: 'deliverable.work', needsReason: false },
  { kind: 'approve', from: ['in-review'], to: 'approved', permission: 'deliverable.approve', needsReason: false },
  { kind: 'publish', from: ['approved'], to: 'published', permission: 'deliverable.publish', needsReason: false },
  {
    kind: 'return',
    from: ['in-review', 'approved'],
    to: 'in-progress',
    permission: 'deliverable.approve',
    needsReason: true,
  },
  {
    kind: 'withdraw',
    from: ['planned', 'in-progress', 'in-review', 'approved', 'published'],
    to: 'withdrawn',
    permission: 'deliverable.approve',
    needsReason: true,
  },
  { kind: 'reopen', from: ['withdrawn'], to: 'planned', permission: 'deliverable.approve', needsReason: true },
];

const ruleByKind = new Map(TRANSITION_TABLE.map((rule) => [rule.kind, rule]));

/** The row of the state machine for a kind of transition. */
export function transitionRule(kind: DeliverableTransitionKind): TransitionRule {
  const rule = ruleByKind.get(kind);
  if (!rule) throw new RangeError(`no transition ${kind}`);
  return rule;
}

/**
 * The transition that leads from one state to another, or `null` when none does; no two lead between the same states.
 *
 * @example transitionKindTo('in-review', 'approved') // 'approve'
 */
export function transitionKindTo(from: DeliverableState, to: DeliverableState): DeliverableTransitionKind | null {
  return TRANSITION_TABLE.find((rule) => rule.to === to && rule.from.includes(from))?.kind ?? null;
}

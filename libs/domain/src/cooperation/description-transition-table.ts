import type { DescriptionState, DescriptionTransitionKind } from './description-state.ts';

/** One row of the state machine of a version. */
export interface DescriptionTransitionRule {
  readonly kind: DescriptionTransitionKind;
  readonly from: readonly DescriptionState[];
  /** `null` when the version itself keeps its state: an amendment opens the next one as a draft. */
  readonly to: DescriptionState | null;
  readonly needsReason: boolean;
}

/**
 * The whole state machine of a version of a cooperation description. What was agreed never changes: it is amended by the
 * next version, which takes over when it is agreed or approved (see `supersededNumbers`).
 *
 * Source: issue 3 §3.
 */
export const DESCRIPTION_TRANSITION_TABLE: readonly DescriptionTransitionRule[] = [
  { kind: 'agree', from: ['draft'], to: 'agreed', needsReason: false },
  { kind: 'approve', from: ['agreed'], to: 'approved', needsReason: false },
  { kind: 'amend', from: ['agreed', 'approved'], to: null, needsReason: true },
  { kind: 'withdraw', from: ['draft'], to: 'superseded', needsReason: true },
];

const ruleByKind = new Map(DESCRIPTION_TRANSITION_TABLE.map((rule) => [rule.kind, rule]));

/** The row of the state machine for a kind of step. */
export function descriptionTransitionRule(kind: DescriptionTransitionKind): DescriptionTransitionRule {
  const rule = ruleByKind.get(kind);
  if (!rule) throw new RangeError(`no transition ${kind}`);
  return rule;
}

/**
 * The versions that a step puts out of force: an agreement those agreed before and never approved, an approval every one
 * before it. Until its successor is approved, an approved version holds.
 *
 * @example supersededNumbers([{ number: 1, state: 'approved' }, { number: 2, state: 'agreed' }], 2, 'approve') // [1]
 */
export function supersededNumbers(
  versions: readonly { readonly number: number; readonly state: DescriptionState }[],
  number: number,
  kind: DescriptionTransitionKind,
): number[] {
  const ended: readonly DescriptionState[] =
    kind === 'approve' ? ['agreed', 'approved'] : kind === 'agree' ? ['agreed'] : [];
  return versions.filter((one) => one.number < number && ended.includes(one.state)).map((one) => one.number);
}

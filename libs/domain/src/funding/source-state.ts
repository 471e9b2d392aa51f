/** How far a source of money for a measure is. A suggestion that nobody decided about is no source yet. */
export const SOURCE_STATES = ['accepted', 'refused', 'applied', 'granted', 'rejected'] as const;

export type SourceState = (typeof SOURCE_STATES)[number];

/** What is decided about a source; `change` completes what is known of it and keeps its state. */
export const SOURCE_STEPS = ['accept', 'refuse', 'change', 'apply', 'grant', 'reject', 'withdraw'] as const;

export type SourceStep = (typeof SOURCE_STEPS)[number];

/** Of the programme catalogue, or of another budget or programme in free words. */
export type SourceOrigin = 'programme' | 'other';

/** One row of the state machine of a source. */
export interface SourceRule {
  readonly kind: SourceStep;
  readonly from: readonly SourceState[];
  /** `null` when the state stays. */
  readonly to: SourceState | null;
  readonly needsReason: boolean;
  /** Only for sources outside the programme; what a municipality pays itself needs no application. */
  readonly fromOfOther?: readonly SourceState[];
}

/**
 * The whole state machine of a source. What went wrong is taken back by a step with a reason, nothing is erased.
 *
 * Source: issue 5 §4 (accept or refuse with a reason; applied, granted, refused).
 */
export const SOURCE_RULES: readonly SourceRule[] = [
  { kind: 'accept', from: ['refused', 'rejected'], to: 'accepted', needsReason: true },
  { kind: 'refuse', from: ['accepted'], to: 'refused', needsReason: true },
  { kind: 'change', from: ['accepted', 'applied'], to: null, needsReason: false },
  { kind: 'apply', from: ['accepted'], to: 'applied', needsReason: false },
  { kind: 'grant', from: ['applied'], fromOfOther: ['accepted', 'applied'], to: 'granted', needsReason: false },
  { kind: 'reject', from: ['applied'], to: 'rejected', needsReason: true },
  { kind: 'withdraw', from: ['applied', 'granted'], to: 'accepted', needsReason: true },
];

const ruleByKind = new Map(SOURCE_RULES.map((rule) => [rule.kind, rule]));

/** The row of the state machine for a step. */
export function sourceRule(kind: SourceStep): SourceRule {
  const rule = ruleByKind.get(kind);
  if (!rule) throw new RangeError(`no step ${kind}`);
  return rule;
}

/** True when the state machine lets a source of an origin take a step. Example: `isStepOpen('grant', 'applied', 'programme')`. */
export function isStepOpen(kind: SourceStep, state: SourceState, origin: SourceOrigin): boolean {
  const rule = sourceRule(kind);
  return (origin === 'other' && rule.fromOfOther ? rule.fromOfOther : rule.from).includes(state);
}

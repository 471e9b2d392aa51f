import type { Refusal } from '../kernel/result.ts';

/** Where the hand-over of a unit to a successor stands. */
export const HANDOVER_STATES = ['offered', 'accepted', 'withdrawn'] as const;

export type HandoverState = (typeof HANDOVER_STATES)[number];

/** What can be done with an offered hand-over. */
export const HANDOVER_TRANSITION_KINDS = ['accept', 'withdraw'] as const;

export type HandoverTransitionKind = (typeof HANDOVER_TRANSITION_KINDS)[number];

/** A hand-over as it stands: from whom, to whom. */
export interface HandoverSituation {
  readonly state: HandoverState;
  readonly successorId: string;
}

/**
 * Why a hand-over pack cannot be accepted or withdrawn: only its successor accepts it, only who may assign people to units
 * withdraws it, and each only once.
 *
 * Source: issue 3 §7 (a hand-over pack of a unit that the successor accepts).
 *
 * Errors: `handover.closed`, `handover.not-successor`, `access.denied`.
 *
 * @example handoverRefusals({ state: 'offered', successorId: 'b' }, 'accept', { id: 'a', mayAssign: true })
 * // [{ code: 'handover.not-successor' }]
 */
export function handoverRefusals(
  situation: HandoverSituation,
  kind: HandoverTransitionKind,
  actor: { readonly id: string; readonly mayAssign: boolean },
): Refusal[] {
  if (situation.state !== 'offered') return [{ code: 'handover.closed' }];
  if (kind === 'accept') return actor.id === situation.successorId ? [] : [{ code: 'handover.not-successor' }];
  return actor.mayAssign ? [] : [{ code: 'access.denied' }];
}

/** The state that a step of a hand-over leads to. Example: `handoverStateAfter('accept')` → `'accepted'`. */
export function handoverStateAfter(kind: HandoverTransitionKind): HandoverState {
  return kind === 'accept' ? 'accepted' : 'withdrawn';
}

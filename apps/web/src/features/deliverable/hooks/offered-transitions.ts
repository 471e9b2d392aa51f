import type { AvailableTransition, Problem } from '../../../shared/api/types.ts';
import { blockingRefusals } from './blocking-refusals.ts';

export interface OfferedTransition {
  transition: AvailableTransition;
  /** What no form can cure; nothing means that the step is open. */
  blocking: Problem[];
}

const isOfOtherRole = (one: OfferedTransition) => one.blocking.some((refusal) => refusal.code === 'access.denied');

/**
 * The steps shown to a person: those open, those refused for a reason of the document, and the way forward even when it
 * belongs to another role, so that people know who is on turn. Steps aside that belong to others would be noise; somebody
 * who only reads is shown none.
 */
export function offeredTransitions(transitions: readonly AvailableTransition[]): OfferedTransition[] {
  const all = transitions.map((transition) => ({ transition, blocking: blockingRefusals(transition.refusals) }));
  if (all.every(isOfOtherRole)) return all.filter(isForward);
  return all.filter((one) => !isOfOtherRole(one) || isForward(one));
}

function isForward({ transition }: OfferedTransition): boolean {
  return !['return', 'withdraw', 'reopen'].includes(transition.kind);
}

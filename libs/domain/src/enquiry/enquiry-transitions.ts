import type { LocalDate } from '../kernel/local-date.ts';
import type { Refusal } from '../kernel/result.ts';

/** Where an enquiry stands. `suspected` waits until a person says whether it is spam. */
export const ENQUIRY_STATES = ['suspected', 'new', 'taken', 'answered', 'interest', 'closed', 'spam'] as const;

export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** States of an enquiry that is none of spam and has no answer yet. */
export const OPEN_ENQUIRY_STATES: readonly EnquiryState[] = ['new', 'taken'];

/** States in which somebody still has to do something: judge what is held, answer what is open. */
export const WAITING_ENQUIRY_STATES: readonly EnquiryState[] = ['suspected', 'new', 'taken'];

/** States in which nobody has to do anything any more. */
export const SETTLED_ENQUIRY_STATES: readonly EnquiryState[] = ['answered', 'interest', 'closed', 'spam'];

/** What can be done with an enquiry. */
export const ENQUIRY_TRANSITION_KINDS = [
  'release',
  'take',
  'assign',
  'answer',
  'interest',
  'close',
  'reopen',
  'spam',
] as const;

export type EnquiryTransitionKind = (typeof ENQUIRY_TRANSITION_KINDS)[number];

/** Why an enquiry is closed without an answer from here, or after it. */
export const CLOSING_REASONS = ['settled', 'answered-elsewhere', 'not-ours', 'no-reply', 'repeated'] as const;

export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** What was still open when the data of the person went is closed for that. */
export const CLOSED_BY_ERASURE = 'erased';

/** One row of the state machine; `to` is `null` where the state stays. */
export interface EnquiryTransitionRule {
  readonly kind: EnquiryTransitionKind;
  readonly from: readonly EnquiryState[];
  readonly to: EnquiryState | null;
  /** Only its owner does it, or a manager. */
  readonly isOfOwner: boolean;
}

/**
 * The whole state machine of an enquiry.
 *
 * Source: issue 5 §6 (queue with owner, answer, states, turned into a cooperation interest).
 */
export const ENQUIRY_TRANSITION_TABLE: readonly EnquiryTransitionRule[] = [
  { kind: 'release', from: ['suspected', 'spam'], to: 'new', isOfOwner: false },
  { kind: 'take', from: ['new', 'taken', 'answered'], to: 'taken', isOfOwner: false },
  { kind: 'assign', from: ['new', 'taken', 'answered'], to: 'taken', isOfOwner: false },
  { kind: 'answer', from: ['taken', 'answered', 'interest'], to: 'answered', isOfOwner: true },
  { kind: 'interest', from: ['taken', 'answered'], to: 'interest', isOfOwner: true },
  { kind: 'close', from: ['taken', 'answered', 'interest'], to: 'closed', isOfOwner: true },
  { kind: 'reopen', from: ['closed'], to: 'taken', isOfOwner: false },
  { kind: 'spam', from: ['suspected', 'new', 'taken'], to: 'spam', isOfOwner: false },
];

/** What the rules need to know of an enquiry as it stands. */
export interface EnquirySituation {
  readonly state: EnquiryState;
  readonly ownerId: string | null;
  readonly isAnonymised: boolean;
}

/** Who acts. */
export interface EnquiryActor {
  readonly id: string;
  readonly mayHandle: boolean;
  /** A manager may stand in for every owner. */
  readonly isManager: boolean;
}

/** The row of the state machine for a kind of step. */
export function enquiryTransitionRule(kind: EnquiryTransitionKind): EnquiryTransitionRule {
  const rule = ENQUIRY_TRANSITION_TABLE.find((one) => one.kind === kind);
  if (!rule) throw new RangeError(`no transition ${kind}`);
  return rule;
}

/**
 * Why a step of an enquiry is refused; an empty list means that it may happen. An answer keeps a cooperation interest what
 * it is.
 *
 * Source: issue 5 §6.
 *
 * Errors: `enquiry.anonymised`, `enquiry.transition-not-allowed`, `enquiry.not-owner`, `access.denied`.
 *
 * @example enquiryRefusals({ state: 'new', ownerId: null, isAnonymised: false }, 'answer', actor)
 * // [{ code: 'enquiry.transition-not-allowed', params: { from: 'new', kind: 'answer' } }]
 */
export function enquiryRefusals(
  situation: EnquirySituation,
  kind: EnquiryTransitionKind,
  actor: EnquiryActor,
): Refusal[] {
  if (!actor.mayHandle) return [{ code: 'access.denied' }];
  if (situation.isAnonymised) return [{ code: 'enquiry.anonymised' }];
  const rule = enquiryTransitionRule(kind);
  const isRepeatedTaking = kind === 'take' && situation.state === 'taken' && situation.ownerId === actor.id;
  if (!rule.from.includes(situation.state) || isRepeatedTaking) {
    return [{ code: 'enquiry.transition-not-allowed', params: { from: situation.state, kind } }];
  }
  const isOwn = situation.ownerId === actor.id || actor.isManager;
  return rule.isOfOwner && !isOwn ? [{ code: 'enquiry.not-owner' }] : [];
}

/** The steps that the present state offers, each with what stands in its way. */
export function availableEnquiryTransitions(
  situation: EnquirySituation,
  actor: EnquiryActor,
): { readonly kind: EnquiryTransitionKind; readonly refusals: readonly Refusal[] }[] {
  return ENQUIRY_TRANSITION_KINDS.map((kind) => ({ kind, refusals: enquiryRefusals(situation, kind, actor) })).filter(
    ({ refusals }) => !refusals.some(({ code }) => code === 'enquiry.transition-not-allowed'),
  );
}

/** The state a step leads to. Example: `enquiryStateAfter('interest', 'answer')` → `'interest'`. */
export function enquiryStateAfter(state: EnquiryState, kind: EnquiryTransitionKind): EnquiryState {
  if (kind === 'answer' && state === 'interest') return 'interest';
  return enquiryTransitionRule(kind).to ?? state;
}

/**
 * Since when nobody has to do anything: the day on which a state that waits was left, or null while it waits. Erasure keeps it
 * for what was settled, so that figures of earlier days stay what they were.
 *
 * @example enquirySettledOn('answered', '2024-09-18', '2024-09-20') // '2024-09-18'
 */
export function enquirySettledOn(state: EnquiryState, settledOn: LocalDate | null, on: LocalDate): LocalDate | null {
  return WAITING_ENQUIRY_STATES.includes(state) ? null : (settledOn ?? on);
}

/**
 * The state in which an enquiry is left when nothing of the person remains: what nobody settled is closed, what nobody
 * judged counts as spam, and what came of the rest stays, so that every count keeps its value.
 *
 * @example stateAfterErasure('taken') // 'closed'
 */
export function stateAfterErasure(state: EnquiryState): EnquiryState {
  if (state === 'suspected') return 'spam';
  return OPEN_ENQUIRY_STATES.includes(state) ? 'closed' : state;
}

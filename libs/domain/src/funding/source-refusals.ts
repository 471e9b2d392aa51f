import { isBlank } from '../kernel/is-blank.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { MOST_CROWNS } from '../kernel/most-crowns.ts';
import type { Refusal } from '../kernel/result.ts';
import { readRegistrationNumber } from '../programme/read-registration-number.ts';
import type { CallContent } from './call-problems.ts';
import {
  isStepOpen,
  SOURCE_RULES,
  sourceRule,
  type SourceOrigin,
  type SourceState,
  type SourceStep,
} from './source-state.ts';

/** What the rules need to know of a source as it stands. */
export interface SourceSituation {
  readonly origin: SourceOrigin;
  /** Objective of its activity; null for a source outside the programme. */
  readonly objectiveCode: string | null;
  readonly state: SourceState;
  /** The day of the last step. */
  readonly lastOn: LocalDate | null;
}

/** What is said of the money when a source is decided about or completed. */
export interface SourceDetails {
  readonly call: CallContent | null;
  /** Whole crowns; what it is depends on the state: wanted, applied for, granted. */
  readonly amountCrowns: number | null;
  /** Registration number of the application. */
  readonly registrationNumber: string | null;
}

/** A step as somebody asks for it. */
export interface SourceStepDraft extends SourceDetails {
  readonly kind: SourceStep;
  readonly on: LocalDate;
  readonly reason: string | null;
}

/** A step that the state offers. */
export interface AvailableSourceStep {
  readonly kind: SourceStep;
  readonly to: SourceState | null;
  readonly needsReason: boolean;
}

/** The steps that the state machine offers from a state. */
export function availableSourceSteps({
  state,
  origin,
}: Pick<SourceSituation, 'state' | 'origin'>): AvailableSourceStep[] {
  return SOURCE_RULES.filter(({ kind }) => isStepOpen(kind, state, origin)).map(({ kind, to, needsReason }) => ({
    kind,
    to,
    needsReason,
  }));
}

/**
 * Why a step of a source is refused; an empty list means that it may happen. An application to the programme is filed in a
 * call that the team entered, on a day when the call is open; who is eligible comes from that call and from nowhere else.
 *
 * Source: issue 5 §4. Errors: `source.*`, `registration.*`, `reason.required`.
 *
 * @example sourceStepRefusals({ ...source, state: 'granted' }, { kind: 'apply', … }, today)
 * // [{ code: 'source.step-not-allowed' }]
 */
export function sourceStepRefusals(situation: SourceSituation, draft: SourceStepDraft, today: LocalDate): Refusal[] {
  const rule = sourceRule(draft.kind);
  if (!isStepOpen(draft.kind, situation.state, situation.origin)) return [{ code: 'source.step-not-allowed' }];
  return [
    ...reasonRefusals(rule.needsReason, draft.reason),
    ...dayRefusals(situation, draft.on, today),
    ...sourceDetailRefusals(situation, draft),
    ...(draft.kind === 'apply' ? applicationRefusals(situation, draft) : []),
    ...(draft.kind === 'grant' && draft.amountCrowns === null ? [amountRequired] : []),
  ];
}

/** Why the first decision about a suggestion, or about another source, is refused. A refusal says why. */
export function firstDecisionRefusals(
  situation: Pick<SourceSituation, 'origin' | 'objectiveCode'>,
  decision: 'accept' | 'refuse',
  details: SourceDetails & { readonly reason: string | null },
): Refusal[] {
  return [...reasonRefusals(decision === 'refuse', details.reason), ...sourceDetailRefusals(situation, details)];
}

const amountRequired: Refusal = { code: 'source.amount-required', field: 'amountCrowns' };

function sourceDetailRefusals(
  { origin, objectiveCode }: Pick<SourceSituation, 'origin' | 'objectiveCode'>,
  { call, amountCrowns, registrationNumber }: SourceDetails,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (call !== null && origin === 'other') refusals.push({ code: 'source.call-not-for-other', field: 'callId' });
  if (call !== null && objectiveCode !== null && !call.eligibleObjectives.includes(objectiveCode)) {
    refusals.push({ code: 'source.call-other-objective', field: 'callId', params: { objective: objectiveCode } });
  }
  if (amountCrowns !== null && !isAmount(amountCrowns)) {
    refusals.push({ code: 'source.amount-range', field: 'amountCrowns' });
  }
  if (registrationNumber !== null) refusals.push(...registrationRefusals(registrationNumber));
  return refusals;
}

function isAmount(crowns: number): boolean {
  return Number.isSafeInteger(crowns) && crowns > 0 && crowns <= MOST_CROWNS;
}

function registrationRefusals(number: string): Refusal[] {
  const read = readRegistrationNumber(number);
  return read.ok ? [] : [{ ...read.error, field: 'registrationNumber' }];
}

function reasonRefusals(isNeeded: boolean, reason: string | null): Refusal[] {
  return isNeeded && isBlank(reason) ? [{ code: 'reason.required', field: 'reason' }] : [];
}

function dayRefusals({ lastOn }: SourceSituation, on: LocalDate, today: LocalDate): Refusal[] {
  if (on > today) return [{ code: 'source.in-future', field: 'on', params: { today } }];
  if (lastOn !== null && on < lastOn) return [{ code: 'source.before-last-step', field: 'on', params: { lastOn } }];
  return [];
}

function applicationRefusals({ origin }: SourceSituation, { call, amountCrowns, on }: SourceStepDraft): Refusal[] {
  const refusals: Refusal[] = amountCrowns === null ? [amountRequired] : [];
  if (origin === 'other') return refusals;
  if (call === null) return [...refusals, { code: 'source.call-required', field: 'callId' }];
  if (on < call.opensOn || on > call.closesOn) {
    const { opensOn, closesOn } = call;
    refusals.push({ code: 'source.call-not-open', field: 'on', params: { opensOn, closesOn } });
  }
  return refusals;
}

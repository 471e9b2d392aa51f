import { callProblems, type LocalDate, type Problem } from '@rssz/domain';
import type { Call, CallRequest } from '../../../shared/api/types.ts';
import { amountText, readAmount } from './amount-draft.ts';

/** A call as its form has it. */
export interface CallDraft {
  number: string;
  name: string;
  opensOn: string;
  closesOn: string;
  allocationCrowns: string;
  eligibleObjectives: readonly string[];
  eligibleApplicants: string;
  note: string;
}

const EMPTY: CallDraft = {
  number: '',
  name: '',
  opensOn: '',
  closesOn: '',
  allocationCrowns: '',
  eligibleObjectives: [],
  eligibleApplicants: '',
  note: '',
};

export function callDraft(call: Call | null): CallDraft {
  if (call === null) return EMPTY;
  const { number, name, opensOn, closesOn, eligibleObjectives, eligibleApplicants, note } = call;
  const allocationCrowns = amountText(call.allocationCrowns);
  return { number, name, opensOn, closesOn, allocationCrowns, eligibleObjectives, eligibleApplicants, note };
}

/** What stands in the way of sending, beside its field. */
export function callDraftProblems(draft: CallDraft): Problem[] {
  const { amount, problems } = readAmount(draft.allocationCrowns, 'allocationCrowns');
  const missing = (['opensOn', 'closesOn'] as const).filter((field) => draft[field] === '');
  const empty: Problem[] = missing.map((field) => ({ code: 'validation.required', field }));
  const { opensOn, closesOn } = draft;
  const call = { ...draft, allocationCrowns: amount, opensOn: opensOn as LocalDate, closesOn: closesOn as LocalDate };
  const found = callProblems(call).filter(({ code }) => missing.length === 0 || code !== 'call.period-reversed');
  return [...problems, ...empty, ...found];
}

export function callRequest(draft: CallDraft): CallRequest {
  const { amount } = readAmount(draft.allocationCrowns, 'allocationCrowns');
  return { ...draft, allocationCrowns: amount, eligibleObjectives: [...draft.eligibleObjectives] };
}

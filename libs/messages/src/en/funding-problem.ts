import type { FundingProblemCode } from '@rssz/domain';

/** Problems of calls and of sources of funding of measures. */
export const fundingProblem: Record<FundingProblemCode, string> = {
  'call.number-malformed': 'The number of a call of OPZ+ looks like 03_24_065.',
  'call.number-taken': 'A call with this number has been entered already.',
  'call.period-reversed': 'A call cannot close before it opens ({{opensOn, date}}).',
  'call.without-objective': 'Choose at least one objective that the call supports.',
  'call.objective-unknown': 'The programme catalogue has no objective {{code}}.',
  'call.allocation-range': 'Enter the allocation in whole crowns, at most CZK 99,999,999,999.',
  'source.exists': 'This source has been decided about. You will find it among the sources.',
  'source.item-unknown': 'The catalogue in force has no activity {{code}}.',
  'source.one-origin': 'A source is either an activity of the catalogue or another source in words.',
  'source.step-not-allowed': 'The state of the source no longer allows this step. Reload the page.',
  'source.call-unknown': 'There is no such call.',
  'source.call-required': 'An application is filed in a call. Choose it, or enter it first.',
  'source.call-not-for-other': 'A call of OPZ+ belongs only to a source of the programme catalogue.',
  'source.call-other-objective': 'The call does not support objective {{objective}}.',
  'source.call-not-open': 'The call is not open on this day ({{opensOn, date}} – {{closesOn, date}}).',
  'source.amount-required': 'Enter the amount in whole crowns.',
  'source.amount-range': 'Enter the amount in whole crowns, from 1 to CZK 99,999,999,999.',
  'source.in-future': 'This day lies in the future.',
  'source.before-last-step': 'A step cannot be earlier than the one before ({{lastOn, date}}).',
};

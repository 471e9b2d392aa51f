/** Problems of calls and of sources of money for measures. */
export const fundingProblemStatus = {
  'call.number-malformed': 422,
  'call.number-taken': 409,
  'call.period-reversed': 422,
  'call.without-objective': 422,
  'call.objective-unknown': 422,
  'call.allocation-range': 422,
  'source.exists': 409,
  'source.item-unknown': 422,
  'source.one-origin': 422,
  'source.step-not-allowed': 409,
  'source.call-unknown': 422,
  'source.call-required': 422,
  'source.call-not-for-other': 422,
  'source.call-other-objective': 422,
  'source.call-not-open': 422,
  'source.amount-required': 422,
  'source.amount-range': 422,
  'source.in-future': 422,
  'source.before-last-step': 422,
} as const satisfies Readonly<Record<string, number>>;

export type FundingProblemCode = keyof typeof fundingProblemStatus;

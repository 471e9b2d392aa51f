/**
 * What a person said to a question of the monitoring sheet. Not asked, refused and answered are three different things;
 * an answer of none (`given` with an empty list) is an answer.
 */
export type Answer<Value> =
  { readonly kind: 'given'; readonly value: Value } | { readonly kind: 'refused' } | { readonly kind: 'not-asked' };

export const ANSWER_KINDS = ['given', 'refused', 'not-asked'] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const NOT_ASKED = { kind: 'not-asked' } as const;

export const REFUSED = { kind: 'refused' } as const;

/** Wraps an answer. Example: `given([])` says that somebody has no disadvantage. */
export function given<Value>(value: Value): { readonly kind: 'given'; readonly value: Value } {
  return { kind: 'given', value };
}

/** The answer itself, or `null` when it was refused or never asked for. Example: `valueOf(REFUSED)` → `null`. */
export function valueOf<Value>(answer: Answer<Value>): Value | null {
  return answer.kind === 'given' ? answer.value : null;
}

/**
 * True when the question is settled: it was answered or refused.
 *
 * Source: issue 4 §2 ("refused is complete, not asked is not"); domain.md §5.4 (a refusal is an answer to be stored).
 */
export function isSettledAnswer(answer: Answer<unknown>): boolean {
  return answer.kind !== 'not-asked';
}

import type { ProblemCode } from './problem-code.ts';

/** What is wrong, as a code with parameters; the text is made where the reader's language is known. */
export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The field of the form or request at fault, e.g. `attendees.1.minutes`. */
  readonly field?: string;
}

/** Why an action is not open to somebody now; the screen greys the button and says so, the service answers with it. */
export type Refusal = Problem;

/** A value, or the problem that stands in its place; expected failures are values, never exceptions. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

/** Wraps a value as a success. Example: `success(5)` → `{ ok: true, value: 5 }`. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a problem as a failure. Example: `failure({ code: 'hours.empty' })`. */
export function failure(error: Problem): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error };
}

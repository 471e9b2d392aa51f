import { problemStatus, type ProblemCode } from './problem-code.ts';

/** `error` means that somebody must act now; `warn` that a pattern of them is worth a look; the rest is ordinary use. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const exceptions: Partial<Record<ProblemCode, LogLevel>> = {
  'csrf.invalid': 'warn',
  'server.busy': 'warn',
  'sign-in.throttled': 'warn',
  'enquiry.throttled': 'warn',
  'file.content-mismatch': 'warn',
  'idempotency.key-reused': 'warn',
  'session.required': 'debug',
};

const codes = Object.keys(problemStatus) as ProblemCode[];

/**
 * The level at which an answer with this code is logged: a fault of ours is an error, a refusal of theirs is information.
 *
 * @example problemLogLevel['server.error'] // 'error'
 */
export const problemLogLevel = Object.fromEntries(
  codes.map((code) => [code, exceptions[code] ?? (problemStatus[code] >= 500 ? 'error' : 'info')]),
) as Readonly<Record<ProblemCode, LogLevel>>;

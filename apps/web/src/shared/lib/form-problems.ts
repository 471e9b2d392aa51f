import { ProblemFailure } from '../api/problem-failure.ts';
import type { Problem } from '../api/types.ts';

/** The problems of a form that a failed sending means; what is no answer of the API becomes one problem of the server. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (!(error instanceof ProblemFailure))
    return [{ code: error instanceof TypeError ? 'server.unavailable' : 'server.error' }];
  return error.errors.length > 0 ? error.errors : [{ code: error.code, params: error.params }];
}

/** What a step is answered once the record has moved on without it: no change of the form makes it possible again. */
const movedOn: ReadonlySet<string> = new Set([
  'version.stale',
  'transition.not-allowed',
  'description.superseded',
  'description.immutable',
  'description.transition-not-allowed',
  'catalogue.closed',
  'catalogue.transition-not-allowed',
  'indicator-set.closed',
  'indicator-set.withdrawn',
  'indicator-set.transition-not-allowed',
  'handover.closed',
  'log.voided',
  'file.voided',
]);

/** True when somebody else was faster, so that what the form was filled over is no longer what is stored. */
export const isOutOfDate = (error: unknown): boolean => error instanceof ProblemFailure && movedOn.has(error.code);

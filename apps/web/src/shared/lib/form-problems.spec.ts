import { ProblemFailure } from '../api/problem-failure.ts';
import { isOutOfDate, problemsOf } from './form-problems.ts';

describe('a form that was not accepted', () => {
  it('is out of date only when the record has moved on, so the same press cannot go through twice', () => {
    expect(isOutOfDate(new ProblemFailure(409, { code: 'version.stale' }))).toBe(true);
    expect(isOutOfDate(new ProblemFailure(409, { code: 'description.superseded' }))).toBe(true);
    // Another address may be written into the same window.
    expect(isOutOfDate(new ProblemFailure(409, { code: 'user.email-taken' }))).toBe(false);
    expect(isOutOfDate(new TypeError('network'))).toBe(false);
  });

  it('shows the problem of each field, or the one of the whole', () => {
    const field = { code: 'reason.required', field: 'reason' };
    expect(problemsOf(new ProblemFailure(422, { code: 'validation.failed', errors: [field] }))).toEqual([field]);
    expect(problemsOf(new ProblemFailure(409, { code: 'version.stale' }))).toEqual([
      { code: 'version.stale', params: {} },
    ]);
    expect(problemsOf(new TypeError('network'))).toEqual([{ code: 'server.unavailable' }]);
    expect(problemsOf(new Error('any'))).toEqual([{ code: 'server.error' }]);
  });
});

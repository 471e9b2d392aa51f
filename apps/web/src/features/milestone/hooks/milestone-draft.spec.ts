import { changedFields, conflictingFields, draftOf, draftProblems, merged, requestOf } from './milestone-draft.ts';
import { matrixQuery, noFilters } from './matrix-search.ts';
import { stateOf } from './stage-state.ts';

const empty = draftOf({ plannedOn: null, actualOn: null, isSkipped: false, skipReason: null, note: '' });
const today = '2024-09-16';
const codes = (draft: Partial<typeof empty>) =>
  draftProblems('measures', { ...empty, ...draft }, today).map(({ field, code }) => [field, code]);

describe('the form of a stage', () => {
  it('sends what is empty as nothing, and a reason only of a skipped stage', () => {
    expect(requestOf({ ...empty, skipReason: 'zbytek' })).toMatchObject({ plannedOn: null, skipReason: null });
    expect(requestOf({ ...empty, isSkipped: true, skipReason: ' proč ' })).toMatchObject({ skipReason: 'proč' });
    expect(changedFields(empty, { ...empty, skipReason: 'zbytek' })).toEqual([]);
  });

  it('refuses what the API would refuse, beside the field', () => {
    expect(codes({ actualOn: '2024-09-17' })).toEqual([['actualOn', 'milestone.actual-in-future']]);
    expect(codes({ isSkipped: true })).toEqual([['skipReason', 'reason.required']]);
    expect(codes({ isSkipped: true, skipReason: 'x', actualOn: today })).toEqual([
      ['isSkipped', 'milestone.skipped-and-reached'],
    ]);
    expect(codes({ plannedOn: 'zítra' })).toEqual([['plannedOn', 'date.not-a-date']]);
    expect(codes({ plannedOn: '2030-01-01', actualOn: today })).toEqual([]);
  });

  it('asks to decide only what both changed, and keeps the rest of the stored', () => {
    const mine = { ...empty, plannedOn: '2024-10-01', note: 'moje' };
    const stored = { ...empty, plannedOn: '2024-11-01', actualOn: '2024-09-01' };
    expect(conflictingFields(empty, mine, stored)).toEqual(['plannedOn', 'note']);
    expect(merged(stored, mine, ['note'])).toEqual({ ...stored, note: 'moje' });
  });
});

describe('the state of a stage', () => {
  const dated = { plannedOn: '2024-09-01', actualOn: null, isSkipped: false, overdueDays: 0 };

  it('is one of five', () => {
    expect(stateOf(undefined)).toBe('missing');
    expect(stateOf({ ...dated, plannedOn: null })).toBe('missing');
    expect(stateOf(dated)).toBe('planned');
    expect(stateOf({ ...dated, overdueDays: 15 })).toBe('overdue');
    expect(stateOf({ ...dated, actualOn: '2024-09-02' })).toBe('reached');
    expect(stateOf({ ...dated, isSkipped: true })).toBe('skipped');
  });
});

describe('the query of the matrix', () => {
  it('names only the filters that are set, and takes everything to paper', () => {
    expect(matrixQuery({ ...noFilters }, undefined, false)).toEqual({ page: 1, size: 100 });
    const search = { ...noFilters, q: ' lhota ', stav: 'overdue' as const, strana: 3 };
    expect(matrixQuery(search, '2024-06-30', false)).toEqual({
      q: 'lhota',
      state: 'overdue',
      asOf: '2024-06-30',
      page: 3,
      size: 100,
    });
    expect(matrixQuery(search, undefined, true)).toMatchObject({ page: 1, size: 1000 });
  });
});

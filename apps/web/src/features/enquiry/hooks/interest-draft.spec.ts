import { interestOf, interestProblems, type InterestDraft } from './interest-draft.ts';

const draft: InterestDraft = { which: 'existing', unitId: '', newUnit: '', kind: 'municipality', regionCode: '' };

describe('the interest of a unit', () => {
  it('needs a unit of the project, or the name and region of a new one', () => {
    expect(interestProblems(draft)).toEqual([{ code: 'enquiry.unit-required', field: 'unitId' }]);
    expect(interestProblems({ ...draft, unitId: 'a' })).toEqual([]);
    expect(interestProblems({ ...draft, which: 'fresh', unitId: 'a' }).map(({ field }) => field)).toEqual([
      'newUnit',
      'regionCode',
    ]);
  });

  it('sends the one that was chosen and not the other', () => {
    const both = { ...draft, unitId: 'a', newUnit: ' Lhota ', regionCode: 'CZ042' };
    expect(interestOf(both)).toEqual({ unitId: 'a' });
    expect(interestOf({ ...both, which: 'fresh' })).toEqual({
      newUnit: { name: 'Lhota', kind: 'municipality', regionCode: 'CZ042' },
    });
  });
});

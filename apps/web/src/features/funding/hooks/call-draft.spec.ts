import { callDraft, callDraftProblems, callRequest } from './call-draft.ts';

const draft = {
  ...callDraft(null),
  number: '03 24 065',
  name: 'Výzva',
  opensOn: '2024-09-02',
  closesOn: '2024-10-16',
  allocationCrowns: '500 000 000 Kč',
  eligibleObjectives: ['2.1'],
};

describe('the form of a call', () => {
  it('sends amounts as numbers', () => {
    expect(callDraftProblems(draft)).toEqual([]);
    expect(callRequest(draft)).toMatchObject({ allocationCrowns: 500_000_000, number: '03 24 065' });
    expect(callRequest({ ...draft, allocationCrowns: ' ' }).allocationCrowns).toBeNull();
  });

  it.each([
    [{ closesOn: '2024-09-01' }, 'closesOn', 'call.period-reversed'],
    [{ opensOn: '' }, 'opensOn', 'validation.required'],
    [{ allocationCrowns: 'půl miliardy' }, 'allocationCrowns', 'budget.not-a-number'],
    [{ eligibleObjectives: [] }, 'eligibleObjectives', 'call.without-objective'],
  ])('refuses %o beside the field', (change, field, code) => {
    expect(callDraftProblems({ ...draft, ...change })).toMatchObject([{ field, code }]);
  });
});

import { offerProblems } from './offer-draft.ts';

const draft = { predecessorId: '', successorId: 'somebody', validFrom: '2024-09-16', note: '' };
const context = { today: '2024-09-16', needsPredecessor: false };
const codes = (over: Partial<typeof draft>, needsPredecessor = false) =>
  offerProblems({ ...draft, ...over }, { ...context, needsPredecessor }).map(({ field, code }) => [field, code]);

describe('the offer of a hand-over', () => {
  it('passes with a successor and a day that is not over', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ predecessorId: 'first' }, true)).toEqual([]);
  });

  it('says beside each field what is missing or wrong', () => {
    expect(codes({ successorId: '', validFrom: '' }, true)).toEqual([
      ['predecessorId', 'handover.predecessor-required'],
      ['successorId', 'validation.required'],
      ['validFrom', 'date.empty'],
    ]);
    expect(codes({ validFrom: '2024-09-15' })).toEqual([['validFrom', 'handover.in-past']]);
    expect(codes({ validFrom: 'zítra' })).toEqual([['validFrom', 'date.not-a-date']]);
  });
});

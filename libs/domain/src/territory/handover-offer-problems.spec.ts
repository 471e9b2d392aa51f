import { localDate } from '../kernel/local-date.ts';
import type { UnitAssignment } from './assignment-overlap.ts';
import { handoverOfferProblems, localConsultants, predecessorOf } from './handover-offer-problems.ts';

const today = localDate('2024-09-16');
const works = (userId: string, over: Partial<UnitAssignment> = {}): UnitAssignment => ({
  userId,
  unitId: 'unit',
  role: 'consultant',
  thematicAreaId: null,
  validFrom: localDate('2023-01-01'),
  validTo: null,
  ...over,
});
const offer = { unitId: 'unit', predecessorId: null, successorId: 'next', validFrom: localDate('2024-10-01') };
const context = { assignments: [works('first')], hasOpenOffer: false, today };
const codes = (...args: Parameters<typeof handoverOfferProblems>) =>
  handoverOfferProblems(...args).map(({ code, field }) => [code, field]);

describe('the offer of a hand-over', () => {
  it('takes the unit from its only local consultant, or from nobody', () => {
    expect(codes(offer, context)).toEqual([]);
    expect(predecessorOf(offer, context)).toBe('first');
    expect(codes(offer, { ...context, assignments: [] })).toEqual([]);
    expect(predecessorOf(offer, { ...context, assignments: [] })).toBeNull();
  });

  it('names the predecessor where several work side by side; experts and past ones do not count', () => {
    const expert = works('expert', { thematicAreaId: 'area' });
    const past = works('past', { validTo: localDate('2024-09-15') });
    const assignments = [works('first'), works('second'), expert, past];
    expect(localConsultants(assignments, today)).toEqual(['first', 'second']);
    expect(codes(offer, { ...context, assignments })).toEqual([['handover.predecessor-required', 'predecessorId']]);
    expect(codes({ ...offer, predecessorId: 'second' }, { ...context, assignments })).toEqual([]);
    expect(codes({ ...offer, predecessorId: 'past' }, { ...context, assignments })).toEqual([
      ['handover.predecessor-not-assigned', 'predecessorId'],
    ]);
  });

  it('is refused for the past, beside another offer, and to who works there already', () => {
    const wrong = { ...offer, validFrom: localDate('2024-09-15'), successorId: 'first' };
    expect(codes(wrong, { ...context, hasOpenOffer: true })).toEqual([
      ['handover.open-exists', undefined],
      ['handover.in-past', 'validFrom'],
      ['assignment.overlaps', 'successorId'],
    ]);
    expect(codes({ ...offer, validFrom: today }, context)).toEqual([]);
  });
});

import fc from 'fast-check';
import { groupByDay } from './group-by-day.ts';

const log = (heldOn: string, minutes: number, voided: unknown = null) => ({ heldOn, minutes, voided });

describe('the diary by days', () => {
  it('puts logs of one day together and adds up their minutes', () => {
    const days = groupByDay([log('2024-03-02', 60), log('2024-03-02', 90), log('2024-03-01', 30)]);
    expect(days.map(({ heldOn, minutes, logs }) => [heldOn, minutes, logs.length])).toEqual([
      ['2024-03-02', 150, 2],
      ['2024-03-01', 30, 1],
    ]);
  });

  it('shows a voided log but does not count its minutes', () => {
    const voided = log('2024-03-02', 90, { reason: 'zapsáno dvakrát' });
    expect(groupByDay([log('2024-03-02', 60), voided])).toEqual([
      { heldOn: '2024-03-02', minutes: 60, logs: [log('2024-03-02', 60), voided] },
    ]);
  });

  it('has no day without logs', () => {
    expect(groupByDay([])).toEqual([]);
  });

  it('loses no log, keeps their order and never repeats a day', () => {
    const logs = fc.array(
      fc.record({
        heldOn: fc.constantFrom('2024-03-01', '2024-03-02', '2024-03-03'),
        minutes: fc.integer({ min: 1, max: 1440 }),
        voided: fc.constantFrom(null, {}),
      }),
    );
    fc.assert(
      fc.property(logs, (any) => {
        const ordered = any.toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
        const days = groupByDay(ordered);
        expect(days.flatMap((day) => day.logs)).toEqual(ordered);
        expect(new Set(days.map((day) => day.heldOn)).size).toBe(days.length);
      }),
    );
  });
});

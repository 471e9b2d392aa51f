import { daysOfMonth, monthBy, monthOr } from './months.ts';

describe('months of the address', () => {
  it('step over the turn of a year', () => {
    expect([monthBy('2024-01', -1), monthBy('2024-12', 1), monthBy('2024-09', 0), monthBy('2023-11', 14)]).toEqual([
      '2023-12',
      '2025-01',
      '2024-09',
      '2025-01',
    ]);
  });

  it('fall back to the current one', () => {
    expect(monthOr('2024-02', '2024-09-16')).toBe('2024-02');
    for (const text of ['', '2024-13', '2024-9', 'zari']) expect(monthOr(text, '2024-09-16')).toBe('2024-09');
  });

  it('know their days, in leap years too', () => {
    expect(daysOfMonth('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(daysOfMonth('2023-02').last).toBe('2023-02-28');
  });
});

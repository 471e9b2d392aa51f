import { overdueDays } from './overdue-days.ts';

describe('overdueDays', () => {
  it.each([
    ['deadline.reminder', { daysLeft: -59 }, 59],
    ['deadline.reminder', { daysLeft: 0 }, 0],
    ['deadline.reminder', { daysLeft: 7 }, 0],
    ['deadline.reminder', {}, 0],
    ['deliverable.submitted', { daysLeft: -59 }, 0],
  ] as const)('of %s with %o is %i', (type, params: Record<string, number>, days) =>
    expect(overdueDays({ type, params })).toBe(days),
  );
});

import { cooperationDayProblem, dayProblem, periodProblem } from './day-problem.ts';

describe('dayProblem', () => {
  it('asks for a day only where one is needed', () => {
    expect(dayProblem('on', '', true)).toEqual([{ code: 'date.empty', field: 'on' }]);
    expect(dayProblem('on', '', false)).toEqual([]);
  });

  it('names what is no day and what lies out of all days', () => {
    expect(dayProblem('on', '31. 2. 2024', false)).toEqual([{ code: 'date.not-a-date', field: 'on' }]);
    expect(dayProblem('on', '1850-01-01', false)).toMatchObject([{ code: 'date.out-of-range', field: 'on' }]);
    expect(dayProblem('on', '2024-09-16', true)).toEqual([]);
  });

  it('takes for the cooperation fewer years than for a birth', () => {
    expect(dayProblem('on', '1950-01-01', true)).toEqual([]);
    expect(cooperationDayProblem('on', '1950-01-01', true)).toMatchObject([
      { code: 'date.out-of-range', params: { from: '1990-01-01', to: '2100-12-31' } },
    ]);
  });
});

describe('periodProblem', () => {
  it('stands beside the end that comes before its start', () => {
    expect(periodProblem('to', '2024-02-01', '2024-01-31', 'unit.period-reversed')).toEqual([
      { code: 'unit.period-reversed', field: 'to' },
    ]);
    expect(periodProblem('to', '2024-02-01', '2024-02-01', 'unit.period-reversed')).toEqual([]);
  });
});

import { localDate } from '../kernel/local-date.ts';
import { employmentProblems } from './employment-problems.ts';
import { fullDayProblems, hoursDays, hoursProblems, type HoursDraft } from './hours-problems.ts';
import { calendarMonth } from './month.ts';
import { signedMonthRefusals, signingProblems, withdrawalProblems } from './signing-problems.ts';

const today = localDate('2024-09-16');
const september = calendarMonth('2024-09');
const found = (problems: readonly { code: string; field?: string }[]): string[] =>
  problems.map(({ code, field }) => (field ? `${field}:${code}` : code));

describe('an employment', () => {
  const draft = {
    projectCode: 'RSSZ',
    position: 'Konzultant',
    fteHundredths: 50,
    validFrom: localDate('2023-01-01'),
    validTo: null,
  };

  it.each([
    ['half-time without an end', {}, []],
    ['of one day', { validTo: localDate('2023-01-01') }, []],
    ['of full time', { fteHundredths: 100 }, []],
    ['of nothing', { fteHundredths: 0 }, ['fteHundredths:employment.fte-range']],
    ['over full time', { fteHundredths: 101 }, ['fteHundredths:employment.fte-range']],
    ['of a part of a hundredth', { fteHundredths: 12.5 }, ['fteHundredths:employment.fte-range']],
    ['that ends first', { validTo: localDate('2022-12-31') }, ['validTo:employment.period-reversed']],
    [
      'of nobody knows what',
      { projectCode: ' ', position: '' },
      ['projectCode:validation.required', 'position:validation.required'],
    ],
  ])('%s', (_name, over, problems) => expect(found(employmentProblems({ ...draft, ...over }))).toEqual(problems));
});

describe('hours written by hand', () => {
  const draft: HoursDraft = {
    from: localDate('2024-09-12'),
    to: localDate('2024-09-12'),
    minutes: 120,
    kind: 'project',
    activityGroup: 'Porady týmu',
    keyActivity: 'KA01',
  };

  it.each<[string, Partial<HoursDraft>, string[]]>([
    ['of the project', {}, []],
    ['of the project without a group', { activityGroup: ' ' }, ['activityGroup:hours.group-required']],
    ['outside the project', { kind: 'outside-project', activityGroup: null, keyActivity: null }, []],
    [
      'outside with a description',
      { kind: 'outside-project' },
      ['activityGroup:hours.totals-only', 'keyActivity:hours.totals-only'],
    ],
    ['of no length', { minutes: 0 }, ['minutes:hours.out-of-range']],
    ['over a day', { minutes: 1441 }, ['minutes:hours.out-of-range']],
    ['of tomorrow', { from: localDate('2024-09-17'), to: localDate('2024-09-17') }, ['from:hours.in-future']],
    ['reversed', { to: localDate('2024-09-11') }, ['to:hours.period-reversed']],
    ['of half a year', { from: localDate('2024-03-01') }, ['to:hours.period-too-long']],
    ['of a weekend', { from: localDate('2024-09-14'), to: localDate('2024-09-15') }, ['to:hours.no-working-day']],
  ])('%s', (_name, over, problems) => expect(found(hoursProblems({ ...draft, ...over }, today))).toEqual(problems));

  it('may be a leave that is still to come', () => {
    const leave = { ...draft, kind: 'leave' as const, activityGroup: null, keyActivity: null };
    const december = { from: localDate('2024-12-23'), to: localDate('2024-12-31') };
    expect(hoursProblems({ ...leave, ...december }, today)).toEqual([]);
  });

  it('fall on the working days of a stretch, or on the day itself', () => {
    expect(hoursDays(localDate('2024-09-27'), localDate('2024-10-01'))).toEqual([
      '2024-09-27',
      '2024-09-30',
      '2024-10-01',
    ]);
    expect(hoursDays(localDate('2024-12-23'), localDate('2024-12-27'))).toEqual(['2024-12-23', '2024-12-27']);
    expect(hoursDays(localDate('2024-09-28'), localDate('2024-09-28'))).toEqual(['2024-09-28']);
  });

  it('never make a day longer than 24 hours', () => {
    const others = new Map([[draft.from, 1320]]);
    expect(fullDayProblems(draft, others)).toEqual([]);
    expect(fullDayProblems({ ...draft, minutes: 121 }, others)).toMatchObject([
      { code: 'hours.day-too-long', params: { on: '2024-09-12', others: 1320 } },
    ]);
  });
});

describe('marking a month as signed', () => {
  const sign = (over: object = {}) =>
    found(signingProblems({ month: september, signedOn: today, isSigned: false, ...over }, today));

  it.each([
    ['today', {}, []],
    ['on its first day', { signedOn: localDate('2024-09-01') }, []],
    ['before it began', { signedOn: localDate('2024-08-31') }, ['signedOn:timesheet.signed-before-month']],
    ['on a day that has not come', { signedOn: localDate('2024-09-17') }, ['signedOn:timesheet.signed-in-future']],
    ['twice', { isSigned: true }, ['timesheet.signed']],
    ['in advance', { month: calendarMonth('2024-10') }, ['timesheet.month-not-begun']],
  ])('%s', (_name, over, problems) => expect(sign(over)).toEqual(problems));

  it('closes its hours until the mark is taken back with a reason', () => {
    expect(found(signedMonthRefusals([calendarMonth('2024-08'), september], [september]))).toEqual([
      'timesheet.signed',
    ]);
    expect(signedMonthRefusals([calendarMonth('2024-08')], [september])).toEqual([]);
    expect(found(withdrawalProblems(true, ' '))).toEqual(['reason:reason.required']);
    expect(found(withdrawalProblems(true, 'paní 855412/1234'))).toEqual(['reason:text.birth-number']);
    expect(found(withdrawalProblems(false, 'Oprava'))).toEqual(['timesheet.not-signed']);
    expect(withdrawalProblems(true, 'Oprava')).toEqual([]);
  });
});

import fc from 'fast-check';
import { clockTime } from '../kernel/clock-time.ts';
import { localDate } from '../kernel/local-date.ts';
import { buildTimesheet } from './build-timesheet.ts';
import { changedTimesheets, countedVisits } from './changed-timesheets.ts';
import { fteStretches, type Employment } from './employment.ts';
import { calendarMonth, daysOf, holidayName, isMonth, monthDays } from './month.ts';
import { attendeesInTwoSessions, consultantsInTwoPlaces } from './overlapping-logs.ts';
import { waiverProblems, withWaivers, type FindingWaiver } from './register-finding.ts';
import { fteOverLimit, workOnDaysOff } from './timesheet-findings.ts';
import { workOfLogs, type WorkedLog, type WorkEntry } from './work-entry.ts';

const september = calendarMonth('2024-09');
const log = (id: string, more: Partial<WorkedLog> = {}): WorkedLog => ({
  id,
  authorId: 'u1',
  unitId: 'unit-1',
  furtherUnitIds: [],
  heldOn: localDate('2024-09-10'),
  startsAt: clockTime('09:00'),
  endsAt: clockTime('11:00'),
  minutes: 120,
  preparationMinutes: 30,
  travelMinutes: 60,
  keyActivity: 'KA02',
  activityGroup: 'Odborné poradenství',
  isVoided: false,
  attendees: [],
  ...more,
});
const hours = (on: string, minutes: number, more: Partial<WorkEntry> = {}): WorkEntry => ({
  personId: 'u1',
  on: localDate(on),
  minutes,
  kind: 'project',
  activityGroup: 'Metodická práce',
  keyActivity: 'KA01',
  source: { type: 'hours', id: `h-${on}` },
  ...more,
});
const employment = (id: string, fteHundredths: number, validFrom: string, validTo: string | null): Employment => ({
  id,
  personId: 'u1',
  projectCode: 'RSSZ',
  position: 'lokální konzultant',
  contract: 'civil-service',
  fteHundredths,
  validFrom: localDate(validFrom),
  validTo: validTo === null ? null : localDate(validTo),
});

describe('a month', () => {
  it.each([
    ['2024-05', 21, 2],
    ['2024-04', 21, 1],
    ['2024-03', 20, 1],
    ['2024-09', 21, 0],
    ['2024-12', 19, 3],
  ])('%s has %i working days and %i holidays among weekdays', (month, workingDays, holidays) => {
    expect(monthDays(calendarMonth(month))).toEqual({ workingDays, holidays });
  });

  it('knows movable Easter and its own length', () => {
    expect(holidayName(localDate('2024-03-29'))).toBe('Velký pátek');
    expect(holidayName(localDate('2024-04-01'))).toBe('Velikonoční pondělí');
    expect(holidayName(localDate('2024-03-31'))).toBeNull();
    expect(daysOf(calendarMonth('2024-02')).length).toBe(29);
    expect(isMonth('2024-13')).toBe(false);
    expect(() => calendarMonth('2024-9')).toThrow(RangeError);
  });
});

describe('the timesheet', () => {
  const entries = [
    ...workOfLogs([log('a'), log('b', { heldOn: localDate('2024-08-30') }), log('v', { isVoided: true })]),
    hours('2024-09-11', 240),
    hours('2024-09-12', 60, { keyActivity: 'KA02', activityGroup: 'Odborné poradenství' }),
    hours('2024-09-13', 100, { kind: 'indirect', activityGroup: null, keyActivity: null }),
    hours('2024-09-16', 200, { kind: 'outside-project', activityGroup: null, keyActivity: null }),
    hours('2024-09-17', 480, { kind: 'leave', activityGroup: null, keyActivity: null }),
    hours('2024-09-18', 480, { personId: 'u2' }),
  ];

  it('lists groups of activities by key activity and has the rest in totals only', () => {
    const sheet = buildTimesheet('u1', september, { entries, employments: [employment('e', 50, '2023-01-01', null)] });
    expect(sheet.lines).toEqual([
      { activityGroup: 'Metodická práce', keyActivity: 'KA01', minutes: 240 },
      { activityGroup: 'Odborné poradenství', keyActivity: 'KA02', minutes: 270 },
    ]);
    expect(sheet.totals).toEqual({
      project: 510,
      indirect: 100,
      outsideProject: 200,
      leave: 480,
      sickLeave: 0,
      holidays: 0,
      all: 1290,
      fund: 21 * 240,
    });
    expect([sheet.fteHundredths, sheet.employments.length]).toEqual([50, 1]);
  });

  it('gives holidays by the full-time equivalent', () => {
    const full = { entries: [], employments: [employment('e', 100, '2024-05-01', '2024-05-31')] };
    expect(buildTimesheet('u1', calendarMonth('2024-05'), full).totals).toMatchObject({
      holidays: 960,
      fund: 23 * 480,
    });
    expect(buildTimesheet('u1', september, full)).toMatchObject({ fteHundredths: 0, employments: [] });
  });

  // May 2024 has 23 days from Monday to Friday; the holidays are the 1st and the 8th.
  it.each<[string, Employment[], number, number, number]>([
    ['begins on the 16th', [employment('e', 100, '2024-05-16', null)], 12 * 480, 0, 100],
    ['begins between the holidays', [employment('e', 50, '2024-05-06', null)], 20 * 240, 240, 50],
    ['ends on the 15th', [employment('e', 100, '2023-01-01', '2024-05-15')], 11 * 480, 960, 100],
    [
      'grows from half to full time on the 16th',
      [employment('a', 50, '2023-01-01', '2024-05-15'), employment('b', 100, '2024-05-16', null)],
      11 * 240 + 12 * 480,
      480,
      100,
    ],
    ['holds on a weekend only', [employment('e', 100, '2024-05-18', '2024-05-19')], 0, 0, 100],
  ])('asks for the days of a contract that %s', (_name, employments, fund, holidays, fteHundredths) => {
    const sheet = buildTimesheet('u1', calendarMonth('2024-05'), { entries: [], employments });
    expect([sheet.totals.fund, sheet.totals.holidays, sheet.totals.all]).toEqual([fund, holidays, holidays]);
    expect(sheet.fteHundredths).toBe(fteHundredths);
  });

  it('asks for the same hours of a contract however it is cut into parts', () => {
    const may = calendarMonth('2024-05');
    const days = daysOf(may);
    const fundOf = (employments: Employment[]): number =>
      buildTimesheet('u1', may, { entries: [], employments }).totals.fund;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 1, max: 100 }), (cut, fte) => {
        const [last, first] = [days[cut] ?? '', days[cut + 1] ?? ''];
        const parts = [employment('a', fte, '2024-04-01', last), employment('b', fte, first, null)];
        expect(fundOf(parts)).toBe(fundOf([employment('whole', fte, '2024-04-01', null)]));
        expect(Math.abs(parts.reduce((sum, part) => sum + fundOf([part]), 0) - fundOf(parts))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has in its lines exactly the hours of the project, whatever the order', () => {
    const any = fc.record({
      minutes: fc.integer({ min: 1, max: 480 }),
      kind: fc.constantFrom('project' as const, 'travel' as const, 'outside-project' as const),
      keyActivity: fc.constantFrom('KA01', 'KA02'),
      activityGroup: fc.constantFrom('A', 'B'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 10 }), (parts) => {
        const list = parts.map((part) => hours('2024-09-11', part.minutes, part));
        const sheet = buildTimesheet('u1', september, { entries: list, employments: [] });
        expect(sheet.lines.reduce((total, line) => total + line.minutes, 0)).toBe(sheet.totals.project);
        expect(buildTimesheet('u1', september, { entries: [...list].reverse(), employments: [] })).toEqual(sheet);
      }),
    );
  });
});

describe('work from the diary', () => {
  it('is the visit once, with preparation and travel apart', () => {
    expect(workOfLogs([log('a', { furtherUnitIds: ['unit-2'] })]).map((one) => [one.kind, one.minutes])).toEqual([
      ['support', 120],
      ['preparation', 30],
      ['travel', 60],
    ]);
  });
});

describe('full-time equivalents', () => {
  it('add up over projects, stretch by stretch', () => {
    const held = [
      employment('a', 50, '2023-01-01', '2024-06-30'),
      employment('b', 70, '2024-01-01', null),
      { ...employment('c', 100, '2023-01-01', null), personId: 'u2' },
    ];
    expect(fteStretches(held, 'u1').map(({ from, to, fteHundredths }) => [from, to, fteHundredths])).toEqual([
      ['2023-01-01', '2023-12-31', 50],
      ['2024-01-01', '2024-06-30', 120],
      ['2024-07-01', null, 70],
    ]);
    expect(fteOverLimit(held)).toMatchObject([
      { on: '2024-01-01', owner: { role: 'manager' }, params: { fte: 120, limit: 100, to: '2024-06-30' } },
    ]);
    expect(fteOverLimit(held, 120)).toEqual([]);
  });
});

describe('findings before the auditor', () => {
  const elsewhere = { unitId: 'unit-2', startsAt: clockTime('10:30'), endsAt: clockTime('12:30') };

  it('see a consultant in two places at once', () => {
    const found = consultantsInTwoPlaces([log('b', elsewhere), log('a')]);
    expect(found).toMatchObject([
      { rule: 'consultant-two-places', on: '2024-09-10', owner: { userId: 'u1' }, params: { minutes: 30 } },
    ]);
    expect(found[0]?.key).toBe('consultant-two-places|2024-09-10|log:a|log:b');
    expect(consultantsInTwoPlaces([log('a'), log('b', elsewhere)])[0]?.key).toBe(found[0]?.key);
  });

  it.each([
    ['follow one another', { ...elsewhere, startsAt: clockTime('11:00') }],
    ['are in one unit', { ...elsewhere, unitId: 'unit-1' }],
    ['share a further unit', { ...elsewhere, furtherUnitIds: ['unit-1'] }],
    ['have no times', { ...elsewhere, startsAt: null, endsAt: null }],
    ['are of two people', { ...elsewhere, authorId: 'u2' }],
    ['are of two days', { ...elsewhere, heldOn: localDate('2024-09-11') }],
    ['are not both valid', { ...elsewhere, isVoided: true }],
  ])('let be two visits that %s', (_name, more) => {
    expect(consultantsInTwoPlaces([log('a'), log('b', more)])).toEqual([]);
  });

  it('see a day of more than 24 hours even without times', () => {
    const untimed = { startsAt: null, endsAt: null, minutes: 800 };
    expect(consultantsInTwoPlaces([log('a', untimed), log('b', untimed)])[0]?.params).toEqual({
      minutes: 1720 - 1440,
      people: 1,
    });
  });

  it('see an attendee in two sessions at once, unless the parts can follow one another', () => {
    const both = (minutes: number) => [{ participantId: 'p', minutes }];
    const second = { ...elsewhere, authorId: 'u2' };
    const found = (a: number, b: number) =>
      attendeesInTwoSessions([log('a', { attendees: both(a) }), log('b', { ...second, attendees: both(b) })]);
    expect(found(120, 120)).toMatchObject([{ owner: { userId: 'u2' }, params: { minutes: 30, people: 1 } }]);
    expect(found(90, 120)).toEqual([]);
  });

  it('see work on a holiday and on leave', () => {
    const found = workOnDaysOff([
      hours('2024-04-01', 120),
      hours('2024-04-02', 60),
      hours('2024-04-02', 480, { kind: 'leave', source: { type: 'hours', id: 'leave' } }),
      hours('2024-05-01', 480, { kind: 'leave' }),
    ]);
    expect(found.map(({ rule, on, params }) => [rule, on, params])).toEqual([
      ['work-on-holiday', '2024-04-01', { minutes: 120, holiday: 'Velikonoční pondělí' }],
      ['work-on-leave', '2024-04-02', { minutes: 60, absent: 480 }],
    ]);
    expect(found[1]?.subjects).toEqual([{ type: 'hours', id: 'h-2024-04-02' }]);
  });

  // 100 hours by hand and a visit of 40 hours are signed.
  it.each<[string, Record<string, Partial<WorkedLog>>, [present: number, visits: number] | null]>([
    ['a visit written after signing, though hours by hand cover it', { a: {}, b: { minutes: 3600 } }, [12000, 1]],
    ['a visit voided after signing', { a: { isVoided: true } }, [6000, 1]],
    ['a visit put in the place of another of the same length', { b: {} }, [8400, 2]],
    ['a visit moved to another month', { a: { heldOn: localDate('2024-08-30') } }, [6000, 1]],
    ['a visit that belongs to another key activity now', { a: { keyActivity: 'KA03' } }, [8400, 1]],
    ['nothing where all is as it was signed', { a: {} }, null],
  ])('see %s', (_name, visits, change) => {
    const bare = { minutes: 2400, preparationMinutes: 0, travelMinutes: 0 };
    const byHand = [
      hours('2024-09-11', 6000),
      hours('2024-09-12', 480, { kind: 'leave' }),
      hours('2024-09-13', 60, { kind: 'outside-project' }),
      hours('2024-08-30', 600),
    ];
    const before = countedVisits([...byHand, ...workOfLogs([log('a', bare)])]);
    expect(before).toEqual([{ id: 'a', minutes: 2400, keyActivity: 'KA02' }]);
    const signed = { id: 't', personId: 'u1', month: september, projectMinutes: 8400, visits: before };
    const logs = Object.entries(visits).map(([id, more]) => log(id, { ...bare, ...more }));
    const found = changedTimesheets([...byHand, ...workOfLogs(logs)], [signed]);
    expect(found.map(({ on, params }) => [on, params])).toEqual(
      change ? [['2024-09-30', { present: change[0], visits: change[1], signed: 8400, month: '2024-09' }]] : [],
    );
  });
});

describe('a waiver', () => {
  const found = consultantsInTwoPlaces([
    log('a'),
    log('b', { unitId: 'unit-2', startsAt: clockTime('10:30'), endsAt: clockTime('12:30') }),
  ]);

  it('holds as long as the figures do', () => {
    const [finding] = found;
    if (!finding) throw new Error('no finding');
    const day = localDate('2024-09-20');
    const waiver: FindingWaiver = { ...finding, reason: 'Společné jednání', waivedOn: day, waivedBy: 'm' };
    expect(withWaivers(found, [waiver])[0]?.waiver?.reason).toBe('Společné jednání');
    expect(withWaivers(found, [{ ...waiver, params: { minutes: 10, people: 1 } }])[0]?.waiver).toBeNull();
  });

  it('needs a reason and a day that has come', () => {
    const today = localDate('2024-09-20');
    const codes = (reason: string, on: string): string[] =>
      waiverProblems({ reason, waivedOn: localDate(on) }, today).map((one) => one.code);
    expect(codes('Společné jednání', '2024-09-20')).toEqual([]);
    expect(codes('', '2024-09-21')).toEqual(['reason.required', 'finding.waived-in-future']);
  });
});

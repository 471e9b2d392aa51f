import fc from 'fast-check';
import { participantEvidence } from '../indicator/participant-evidence.ts';
import type { ParticipantRule } from '../indicator/indicator-rule.ts';
import { supportParts, type SupportEntry } from '../indicator/sum-supports.ts';
import { addDays, daysBetween } from '../kernel/date-arithmetic.ts';
import { localDate, type LocalDate } from '../kernel/local-date.ts';
import { PARTICIPANT_FIELDS } from '../participant/missing-fields.ts';
import { paceFrom, paceOf, projectedOn } from './pace.ts';
import { projectRadar } from './project-radar.ts';
import { radarBands } from './radar-bands.ts';
import { crossingDay, radarPerson, type RadarContext, type WatchedPerson } from './radar-person.ts';

const rule: ParticipantRule = {
  thresholdMinutes: 2400,
  operator: 'more-than',
  minInPersonMinutes: 1200,
  inPersonRequired: false,
  hourMinutes: 60,
  almostFromMinutes: 1800,
  requireComplete: true,
};
const today = localDate('2024-09-16');
const context: RadarContext = { rule, today, projectEndsOn: localDate('2024-12-31') };
const entered = localDate('2023-05-02');

function entry(
  participantId: string,
  heldOn: LocalDate,
  minutes: number,
  more: Partial<SupportEntry> = {},
): SupportEntry {
  const recordedFrom = `${heldOn}T12:00:00Z`;
  return {
    participantId,
    heldOn,
    minutes,
    mode: 'in-person',
    isVoided: false,
    recordedFrom,
    recordedTo: null,
    ...more,
  };
}

function watched(
  id: string,
  entries: readonly SupportEntry[],
  more: Partial<WatchedPerson> & { incomplete?: boolean } = {},
): WatchedPerson {
  const fields = PARTICIPANT_FIELDS.slice(more.incomplete ? 1 : 0).map((field) => [field, entered]);
  const record = { participantId: id, answeredFrom: Object.fromEntries(fields) };
  const [evidence] = participantEvidence([record], entries, rule, today);
  if (!evidence) throw new Error('no evidence');
  return { evidence, recent: recentOf(entries), entryOn: entered, exitOn: null, ...more };
}

const recentOf = (entries: readonly SupportEntry[]) =>
  [
    ...supportParts(
      entries.filter((one) => one.heldOn >= paceFrom(today)),
      today,
    ).values(),
  ].flat();

describe('the pace', () => {
  it('is that of the last 90 days, today included', () => {
    const entries = [
      entry('p', addDays(today, -90), 600),
      entry('p', addDays(today, -89), 300),
      entry('p', today, 240),
    ];
    expect(paceOf(recentOf(entries), { today, entryOn: entered, rule })).toEqual({ minutes: 540, days: 90 });
  });

  it('of a newcomer is measured from the entry, over 30 days at least', () => {
    const entries = [entry('p', today, 120)];
    expect(paceOf(recentOf(entries), { today, entryOn: addDays(today, -44), rule }).days).toBe(45);
    expect(paceOf(recentOf(entries), { today, entryOn: today, rule }).days).toBe(30);
    expect(paceOf([], { today, entryOn: null, rule })).toEqual({ minutes: 0, days: 90 });
  });

  it('gives the day of crossing, or none', () => {
    expect(projectedOn(180, { minutes: 540, days: 90 }, today)).toBe('2024-10-16');
    expect(projectedOn(0, { minutes: 0, days: 90 }, today)).toBe(today);
    expect(projectedOn(1, { minutes: 0, days: 90 }, today)).toBeNull();
    expect(projectedOn(100_000, { minutes: 1, days: 90 }, today)).toBeNull();
  });

  it('that is quicker never crosses later', () => {
    const count = fc.integer({ min: 1, max: 2400 });
    fc.assert(
      fc.property(count, count, count, (missing, slow, more) => {
        const [later, sooner] = [slow, slow + more].map((minutes) =>
          projectedOn(missing, { minutes, days: 90 }, today),
        );
        if (later && sooner) expect(daysBetween(sooner, later)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('one person on the radar', () => {
  const recent = localDate('2024-09-01');

  it('is near the line, with what is missing and when', () => {
    const entries = [entry('p', localDate('2024-01-10'), 1860), entry('p', recent, 360, { mode: 'e-learning' })];
    expect(radarPerson(watched('p', entries), context)).toMatchObject({
      list: 'near',
      minutes: 2220,
      missingMinutes: 181,
      electronicShare: 360 / 2220,
      pace: { minutes: 360, days: 90 },
      projectedOn: '2024-11-01',
      isWithinReach: true,
    });
  });

  it('on the line exactly is still near', () => {
    const entries = [entry('p', recent, 2400)];
    expect(radarPerson(watched('p', entries), context)).toMatchObject({ list: 'near', missingMinutes: 1 });
  });

  it('over it but incomplete is in the other list, with the fields', () => {
    const person = radarPerson(watched('p', [entry('p', recent, 2401)], { incomplete: true }), context);
    expect(person).toMatchObject({ list: 'over-incomplete', missingFields: ['givenName'] });
  });

  it('who has left will not get there, nor who leaves before the projected day', () => {
    const entries = [entry('p', recent, 1900)];
    expect(radarPerson(watched('p', entries, { exitOn: today }), context)).toMatchObject({
      projectedOn: null,
      isWithinReach: false,
    });
    const soon = addDays(today, 3);
    expect(radarPerson(watched('p', entries, { exitOn: soon }), context).isWithinReach).toBe(false);
  });

  it('without support has no share and no list', () => {
    expect(radarPerson(watched('p', []), context)).toMatchObject({
      electronicShare: null,
      list: null,
      projectedOn: null,
    });
  });

  it('crossed on the day of the visit that did it, whatever the order of entries', () => {
    const days = fc.array(fc.record({ day: fc.nat(400), minutes: fc.integer({ min: 1, max: 600 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(days, (visits) => {
        const entries = visits.map((one) => entry('p', addDays(localDate('2023-06-01'), one.day), one.minutes));
        const found = crossingDay([...entries].reverse(), context);
        const sumTo = (day: LocalDate): number =>
          entries.filter((one) => one.heldOn <= day).reduce((total, one) => total + one.minutes, 0);
        if (found === null) expect(sumTo(today)).toBeLessThanOrEqual(2400);
        else {
          expect(sumTo(found)).toBeGreaterThan(2400);
          expect(sumTo(addDays(found, -1))).toBeLessThanOrEqual(2400);
        }
      }),
    );
  });
});

describe('the radar of a project', () => {
  const recent = localDate('2024-09-01');
  const people = [
    watched('counted', [entry('counted', recent, 3000)]),
    watched('incomplete', [entry('incomplete', recent, 3000)], { incomplete: true }),
    watched('soon', [entry('soon', recent, 2300)]),
    watched('slow', [entry('slow', localDate('2024-01-10'), 2200)]),
    watched('leaves', [entry('leaves', recent, 2395)], { exitOn: today }),
    watched('left', [entry('left', recent, 2390)], { exitOn: localDate('2024-09-10') }),
  ];

  it('counts who is there, who only lacks a record, and who will come', () => {
    const { outlook, near, overIncomplete, nearest } = projectRadar(people, context, 4);
    expect(outlook).toEqual({
      target: 4,
      counted: 1,
      overIncomplete: 1,
      projected: 1,
      isWithinReach: false,
      missingPersons: 1,
      minutesToTarget: 101 + 201,
      daysLeft: 106,
    });
    expect(near.map((one) => one.participantId)).toEqual(['leaves', 'left', 'soon', 'slow']);
    expect(nearest.map((one) => one.participantId)).toEqual(['soon', 'slow']);
    expect(overIncomplete.map((one) => one.participantId)).toEqual(['incomplete']);
    expect(projectRadar(people, context, 3).outlook).toMatchObject({ isWithinReach: true, minutesToTarget: 101 });
    expect(projectRadar(people, context, 60).outlook.minutesToTarget).toBeNull();
  });

  it('expects nobody more once the project is over', () => {
    const late = { ...context, today: localDate('2025-01-01') };
    expect(projectRadar(people, late, 3).outlook).toMatchObject({ projected: 0, isWithinReach: false, daysLeft: 0 });
  });

  it('is the same whatever the order of people', () => {
    const lists = (order: readonly WatchedPerson[]) => {
      const { near, nearest, overIncomplete, outlook } = projectRadar(order, context, 4);
      return { near, nearest, overIncomplete, outlook };
    };
    expect(lists([...people].reverse())).toEqual(lists(people));
  });
});

describe('the bands of the radar', () => {
  it('lead to the threshold in equal steps; exactly on it is the last step when more is asked for', () => {
    const minutes = [0, 299, 300, 2399, 2400, 2401].map((one) => ({ minutes: one }));
    expect(radarBands(minutes, rule).map(({ persons }) => persons)).toEqual([2, 1, 0, 0, 0, 0, 0, 2, 1]);
    expect(radarBands(minutes, { ...rule, operator: 'at-least' }).at(-1)).toEqual({
      ...{ fromMinutes: 2400, toMinutes: null, persons: 2 },
    });
  });
});

import fc from 'fast-check';
import { clockTime, laterBy, minuteOfDay, spansOverlap } from '../kernel/clock-time.ts';
import { localDate } from '../kernel/local-date.ts';
import { isFoundIn, queryWords } from './find-in-notes.ts';
import { likeLastTime, type FormerLog } from './like-last-time.ts';
import { amendmentRefusals, logDifference } from './log-amendment.ts';
import { logProblems, type AdvisoryLogContext, type AdvisoryLogDraft } from './log-problems.ts';
import { notesFor } from './notes-for-reader.ts';
import { withAttendees, withSessionLength } from './session-attendees.ts';
import { sessionMinutes } from './session-length.ts';
import { hourMinutesOf, minutesUnderRule } from './support-kind.ts';
import { visitResponseRefusals, visitStanding, type VisitResponse } from './visit-response.ts';

const heldOn = localDate('2024-09-10');

describe('the length of a session', () => {
  const read = (time: Parameters<typeof sessionMinutes>[0]): number | string => {
    const result = sessionMinutes(time);
    return result.ok ? result.value : `${result.error.field}: ${result.error.code}`;
  };
  const [nine, noon] = [clockTime('09:00'), clockTime('12:00')];

  it.each([
    [{ minutes: 90 }, 90],
    [{ startsAt: nine, endsAt: noon }, 180],
    [{ startsAt: nine, endsAt: noon, minutes: 150 }, 150],
    [{ startsAt: nine, endsAt: clockTime('24:00') }, 900],
    [{ startsAt: nine, endsAt: noon, minutes: 181 }, 'minutes: log.minutes-over-span'],
    [{ startsAt: noon, endsAt: nine }, 'endsAt: log.time-reversed'],
    [{ startsAt: nine, endsAt: nine }, 'endsAt: log.time-reversed'],
    [{ startsAt: nine, minutes: 60 }, 'endsAt: log.time-incomplete'],
    [{ endsAt: nine, minutes: 60 }, 'startsAt: log.time-incomplete'],
    [{}, 'minutes: log.minutes-range'],
    [{ minutes: 1441 }, 'minutes: log.minutes-range'],
  ])('%j is %p', (time, expected) => expect(read(time)).toBe(expected));

  it('has no such time as 24:01', () => {
    expect(() => clockTime('24:01')).toThrow(RangeError);
    expect(() => clockTime('9:00')).toThrow(RangeError);
    expect(minuteOfDay(laterBy(clockTime('23:30'), 60))).toBe(1440);
  });

  it('may begin as another ends', () => {
    const morning = { startsAt: nine, endsAt: noon };
    const next = { startsAt: noon, endsAt: clockTime('13:00') };
    expect([spansOverlap(morning, next), spansOverlap(next, morning)]).toEqual([false, false]);
    expect(spansOverlap(morning, { startsAt: clockTime('11:59'), endsAt: clockTime('13:00') })).toBe(true);
  });
});

describe('a log in full', () => {
  const context: AdvisoryLogContext = {
    project: { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') },
    today: localDate('2024-09-16'),
    furtherUnits: new Map([
      ['u2', { cooperationFrom: null, cooperationTo: null }],
      ['u3', { cooperationFrom: localDate('2024-09-11'), cooperationTo: null }],
    ]),
  };
  const draft: AdvisoryLogDraft = { heldOn, minutes: 120, mode: 'in-person', attendees: [], unitId: 'u1' };
  const found = (more: Partial<AdvisoryLogDraft>): string[] =>
    logProblems({ ...draft, ...more }, context).map((one) => `${one.field}: ${one.code}`);

  it('has nothing against a full visit', () => {
    const nextStep = { text: 'Svolat schůzku', dueOn: localDate('2024-10-01') };
    const work = { preparationMinutes: 600, travelMinutes: 90 };
    expect(found({ furtherUnitIds: ['u2'], nextStep, ...work, kind: 'workshop', place: 'Radnice' })).toEqual([]);
  });

  it.each([
    [{ furtherUnitIds: ['u1'] }, 'furtherUnitIds.0: log.unit-twice'],
    [{ furtherUnitIds: ['u2', 'u2'] }, 'furtherUnitIds.1: log.unit-twice'],
    [{ furtherUnitIds: ['u9'] }, 'furtherUnitIds.0: log.unit-unknown'],
    [{ furtherUnitIds: ['u3'] }, 'furtherUnitIds.0: support.outside-cooperation'],
    [{ startsAt: clockTime('09:00') }, 'endsAt: log.time-incomplete'],
    [{ startsAt: clockTime('09:00'), endsAt: clockTime('10:00'), minutes: 90 }, 'minutes: log.minutes-over-span'],
    [{ travelMinutes: -1 }, 'travelMinutes: log.work-range'],
    [{ preparationMinutes: 0.5 }, 'preparationMinutes: log.work-range'],
    [{ minutes: 1000, travelMinutes: 600 }, 'travelMinutes: log.day-too-long'],
    [{ nextStep: { text: ' ', dueOn: localDate('2024-10-01') } }, 'nextStep.text: validation.required'],
    [{ nextStep: { text: 'Krok', dueOn: null } }, 'nextStep.dueOn: validation.required'],
    [{ nextStep: { text: 'Krok', dueOn: localDate('2024-09-09') } }, 'nextStep.dueOn: log.next-step-before-visit'],
    [{ internalNote: 'RČ 855412/1234' }, 'internalNote: text.birth-number'],
  ])('refuses %j', (more, problem) => expect(found(more)).toEqual([problem]));
});

describe('attendees', () => {
  it('are there for the whole session, each once', () => {
    const some = withAttendees([{ participantId: 'a', minutes: 30 }], ['a', 'b', 'b'], 90);
    expect(some).toEqual([
      { participantId: 'a', minutes: 30 },
      { participantId: 'b', minutes: 90 },
    ]);
  });

  it('never exceed the session, whatever its length becomes', () => {
    const length = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(length, length, fc.array(length, { maxLength: 5 }), (before, after, parts) => {
        const attendees = parts.map((part, index) => ({ participantId: `p${index}`, minutes: Math.min(part, before) }));
        const changed = withSessionLength(attendees, before, after);
        expect(changed.every((one) => one.minutes <= after && one.minutes > 0)).toBe(true);
        const whole = attendees.flatMap((one, index) => (one.minutes === before ? [changed[index]?.minutes] : []));
        expect(whole.every((minutes) => minutes === after)).toBe(true);
      }),
    );
  });
});

describe('hours of a kind', () => {
  const rule = { hourMinutes: 60, hourMinutesByKind: { training: 45 } };

  it('are of their own length', () => {
    expect([hourMinutesOf('training', rule), hourMinutesOf('workshop', rule), hourMinutesOf(undefined, rule)]).toEqual([
      45, 60, 60,
    ]);
    expect(minutesUnderRule(180, 'training', rule)).toBe(240);
    expect(minutesUnderRule(180, 'advisory', { hourMinutes: 45 })).toBe(180);
  });
});

describe('notes', () => {
  const notes = { sharedNote: 'Pro všechny', internalNote: 'Jen pro nás' };

  it.each([
    ['those who write the diary', ['log.read', 'log.write'] as const, 'screen' as const, 'Jen pro nás'],
    ['no coordinator or evaluator', ['log.read'] as const, 'screen' as const, null],
    ['no document, whoever makes it', ['log.read', 'log.write'] as const, 'document' as const, null],
  ])('are open inside to %s', (_name, permissions, purpose, internalNote) => {
    expect(notesFor(notes, { permissions, purpose })).toEqual({ sharedNote: 'Pro všechny', internalNote });
  });

  it('are found without diacritics, case and closing vowels', () => {
    const note = 'Řešili jsme BYDLENÍ rodin a dluhovou poradnu.';
    for (const query of ['bydleni', 'Bydlení', 'DLUHOVA poradna', ' rodiny ', '']) {
      expect(isFoundIn(note, query)).toBe(true);
    }
    expect(isFoundIn(note, 'bydleni škola')).toBe(false);
    expect(queryWords('dluhy Dluhů')).toEqual(['dluh']);
  });
});

describe('amending a log', () => {
  it('needs a reason, and a log that is not void', () => {
    expect(amendmentRefusals({ isVoided: false }, 'Překlep')).toEqual([]);
    expect(amendmentRefusals({ isVoided: false }, ' ')[0]?.code).toBe('reason.required');
    expect(amendmentRefusals({ isVoided: false }, 'paní 855412/1234')[0]?.code).toBe('text.birth-number');
    expect(amendmentRefusals({ isVoided: true }, 'Znovu')).toEqual([{ code: 'log.voided' }]);
  });

  it('shows what changed, people by their minutes', () => {
    const before = { minutes: 60, place: null, attendees: [{ participantId: 'a', minutes: 60 }] };
    const after = {
      minutes: 90,
      attendees: [
        { participantId: 'b', minutes: 90 },
        { participantId: 'a', minutes: 60 },
      ],
    };
    expect(logDifference(before, after)).toEqual({
      fields: [{ field: 'minutes', before: 60, after: 90 }],
      attendees: [{ participantId: 'b', before: null, after: 90 }],
    });
  });
});

describe('the coordinator', () => {
  const response = (kind: VisitResponse['kind'], version: number, at: string): VisitResponse => ({
    kind,
    version,
    comment: '',
    recordedAt: `2024-09-${at}T08:00:00Z`,
  });

  it('is heard in the last word about the current version', () => {
    expect(visitStanding([], 1)).toBe('unanswered');
    expect(visitStanding([response('disputed', 1, '12'), response('confirmed', 1, '11')], 1)).toBe('disputed');
    expect(visitStanding([response('confirmed', 1, '11')], 2)).toBe('outdated');
  });

  it('says why a visit is disputed', () => {
    const log = { isVoided: false, version: 1 };
    const codes = (draft: VisitResponse, of = log): string[] => visitResponseRefusals(of, draft).map((one) => one.code);
    expect(codes(response('confirmed', 1, '11'))).toEqual([]);
    expect(codes(response('disputed', 2, '11'))).toEqual(['version.stale', 'reason.required']);
    expect(codes(response('confirmed', 1, '11'), { isVoided: true, version: 1 })).toEqual(['log.voided']);
  });
});

describe('like last time', () => {
  const former = (id: string, day: string, more: Partial<FormerLog> = {}): FormerLog => ({
    id,
    authorId: 'me',
    heldOn: localDate(day),
    isVoided: false,
    unitId: 'u1',
    furtherUnitIds: [],
    minutes: 120,
    mode: 'in-person',
    kind: 'advisory',
    place: 'Radnice',
    thematicArea: 'housing',
    keyActivity: 'KA02',
    attendees: [{ participantId: 'a', minutes: 120 }],
    preparationMinutes: 30,
    travelMinutes: 60,
    ...more,
  });
  const visit = { authorId: 'me', unitId: 'u1', heldOn };

  it('takes the last own valid visit of the unit', () => {
    const logs = [
      former('1', '2024-08-01', { minutes: 60 }),
      former('2', '2024-09-01', { minutes: 90 }),
      former('3', '2024-09-05', { isVoided: true }),
      former('4', '2024-09-06', { authorId: 'colleague' }),
      former('5', '2024-09-12'),
    ];
    expect(likeLastTime(logs, visit)).toMatchObject({ minutes: 90, place: 'Radnice' });
    expect(likeLastTime(logs, visit)).not.toHaveProperty('heldOn');
    expect(likeLastTime([], visit)).toBeNull();
  });

  it('leaves out who does not take part any more', () => {
    const left = new Map([['a', { entryOn: null, exitOn: localDate('2024-09-01') }]]);
    expect(likeLastTime([former('1', '2024-08-01')], visit, left)?.attendees).toEqual([]);
    const here = new Map([['a', { entryOn: localDate('2024-09-10'), exitOn: null }]]);
    expect(likeLastTime([former('1', '2024-08-01')], visit, here)?.attendees.length).toBe(1);
  });
});

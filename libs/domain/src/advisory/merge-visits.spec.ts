import fc from 'fast-check';
import { clockTime } from '../kernel/clock-time.ts';
import { localDate } from '../kernel/local-date.ts';
import { isLikelySameVisit, mergeVisits, type LoggedVisit } from './merge-visits.ts';

const heldOn = localDate('2024-09-10');

describe('two logs of one visit', () => {
  const mine: LoggedVisit = {
    id: 'a',
    authorId: 'me',
    unitId: 'u1',
    furtherUnitIds: [],
    heldOn,
    startsAt: clockTime('09:00'),
    endsAt: clockTime('11:00'),
    minutes: 120,
    mode: 'in-person',
    sharedNote: 'Bydlení',
    internalNote: '',
    attendees: [{ participantId: 'p1', minutes: 120 }],
  };
  const theirs: LoggedVisit = {
    ...mine,
    id: 'b',
    authorId: 'colleague',
    unitId: 'u2',
    furtherUnitIds: ['u1'],
    startsAt: clockTime('09:30'),
    endsAt: clockTime('11:30'),
    sharedNote: 'Dluhy',
    attendees: [
      { participantId: 'p1', minutes: 60 },
      { participantId: 'p2', minutes: 90 },
    ],
  };
  const untimed = { startsAt: null, endsAt: null };

  it.each([
    ['overlap by half', theirs, true],
    ['overlap little', { ...theirs, startsAt: clockTime('10:01'), endsAt: clockTime('12:01') }, false],
    ['overlap by exactly half', { ...theirs, startsAt: clockTime('10:00'), endsAt: clockTime('12:00') }, true],
    ['are of another day', { ...theirs, heldOn: localDate('2024-09-11') }, false],
    ['are of another unit', { ...theirs, furtherUnitIds: [] }, false],
    ['are of another way', { ...theirs, mode: 'remote' as const }, false],
    ['have no times and a like length', { ...theirs, ...untimed, minutes: 150 }, true],
    ['have no times and another length', { ...theirs, ...untimed, minutes: 151 }, false],
    [
      'have no times and other people',
      { ...theirs, ...untimed, attendees: [{ participantId: 'p9', minutes: 60 }] },
      false,
    ],
    ['are one log', mine, false],
  ])('that %s', (_name, other, expected) => {
    expect(isLikelySameVisit(mine, other)).toBe(expected);
    expect(isLikelySameVisit(other, mine)).toBe(expected);
  });

  it('become one, with everybody once', () => {
    const { merged, keptId, voidedId } = mergeVisits(mine, theirs);
    expect([keptId, voidedId]).toEqual(['a', 'b']);
    expect(merged).toMatchObject({
      unitId: 'u1',
      furtherUnitIds: ['u2'],
      startsAt: '09:00',
      endsAt: '11:30',
      minutes: 120,
      sharedNote: 'Bydlení\n\nDluhy',
      attendees: [
        { participantId: 'p1', minutes: 120 },
        { participantId: 'p2', minutes: 90 },
      ],
    });
  });

  it('give everybody the same minutes whichever is kept, and never more than the session', () => {
    const attendee = fc.record({
      participantId: fc.constantFrom('a', 'b', 'c'),
      minutes: fc.integer({ min: 1, max: 90 }),
    });
    const visit = fc
      .record({
        minutes: fc.integer({ min: 90, max: 300 }),
        attendees: fc.uniqueArray(attendee, { selector: (one) => one.participantId }),
      })
      .map((one) => ({ ...mine, ...untimed, ...one }));
    fc.assert(
      fc.property(visit, visit, (one, other) => {
        const [left, right] = [mergeVisits(one, other).merged, mergeVisits(other, one).merged];
        expect(left.attendees).toEqual(right.attendees);
        expect(left.minutes).toBe(right.minutes);
        expect(left.attendees.every((person) => person.minutes <= left.minutes)).toBe(true);
        expect(new Set(left.attendees.map((person) => person.participantId)).size).toBe(left.attendees.length);
      }),
    );
  });
});

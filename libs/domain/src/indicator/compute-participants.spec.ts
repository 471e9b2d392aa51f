import fc from 'fast-check';
import { ADVISORY_MODES } from '../advisory/advisory-mode.ts';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import { computeParticipants, type ParticipantEvidence } from './compute-participants.ts';
import { minutesToThreshold, passesThreshold, type ParticipantRule } from './indicator-rule.ts';
import { sumSupports, type SupportEntry } from './sum-supports.ts';

const rule: ParticipantRule = {
  thresholdMinutes: 2400,
  operator: 'more-than',
  minInPersonMinutes: 1200,
  inPersonRequired: false,
  hourMinutes: 60,
  almostFromMinutes: 1800,
  requireComplete: true,
};
const asOf = localDate('2024-06-30');
const person = (minutes: number, more: Partial<ParticipantEvidence> = {}): ParticipantEvidence => ({
  participantId: 'p',
  minutes,
  inPersonMinutes: minutes,
  completeFrom: localDate('2023-05-02'),
  missingFields: [],
  ...more,
});
const judged = (row: ParticipantEvidence, under: Partial<ParticipantRule> = {}) => {
  const { counted, almost, notCounted } = computeParticipants([row], { ...rule, ...under }, asOf);
  const [one] = [...counted, ...almost, ...notCounted];
  return [one?.state, one?.reason.code];
};

describe('computeParticipants', () => {
  it.each([
    [1799, 'not-counted', 'participant.below'],
    [1800, 'almost', 'participant.near'],
    [2370, 'almost', 'participant.near'],
    [2400, 'almost', 'participant.at-threshold'],
    [2401, 'counted', 'participant.over-threshold'],
  ])('%i minutes are %s', (minutes, state, code) => expect(judged(person(minutes))).toEqual([state, code]));

  it('counts exactly 40 hours when the operator is "at least"', () => {
    expect(judged(person(2400), { operator: 'at-least' })).toEqual(['counted', 'participant.over-threshold']);
  });

  it('knows hours of 45 minutes', () => {
    expect(judged(person(1801), { hourMinutes: 45 })).toEqual(['counted', 'participant.over-threshold']);
    expect(judged(person(1800), { hourMinutes: 45 })).toEqual(['almost', 'participant.at-threshold']);
  });

  it('holds back an incomplete record and lists what it lacks', () => {
    const row = person(3000, { completeFrom: null, missingFields: ['sex', 'education'] });
    const [one] = computeParticipants([row], rule, asOf).almost;
    expect(one?.reason).toEqual({
      code: 'participant.over-incomplete',
      params: { minutes: 3000, threshold: 2400, operator: 'more-than', missing: 'sex,education' },
    });
    expect(judged(row, { requireComplete: false })).toEqual(['counted', 'participant.over-any-record']);
  });

  it('counts completeness from the day it was reached', () => {
    expect(judged(person(3000, { completeFrom: localDate('2024-07-01') }))).toEqual([
      'almost',
      'participant.over-complete-later',
    ]);
    expect(judged(person(3000, { completeFrom: asOf }))).toEqual(['counted', 'participant.over-threshold']);
  });

  it('warns of few hours in person, and refuses only when the rule requires them', () => {
    const row = person(3000, { inPersonMinutes: 600 });
    const [one] = computeParticipants([row], rule, asOf).counted;
    expect(one?.warnings).toEqual([
      { code: 'participant.low-in-person', params: { inPersonMinutes: 600, minInPerson: 1200 } },
    ]);
    expect(judged(row, { inPersonRequired: true })).toEqual(['almost', 'participant.over-low-in-person']);
    expect(computeParticipants([person(100, { inPersonMinutes: 0 })], rule, asOf).notCounted[0]?.warnings).toEqual([]);
  });
});

describe('minutesToThreshold', () => {
  it('is what is missing to pass', () => {
    expect(minutesToThreshold(2370, rule)).toBe(31);
    expect(minutesToThreshold(2370, { ...rule, operator: 'at-least' })).toBe(30);
    expect(minutesToThreshold(5000, rule)).toBe(0);
  });

  it('is zero exactly when the threshold is passed', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.constantFrom('more-than' as const, 'at-least' as const), (count, operator) => {
        const lacking = minutesToThreshold(count, { ...rule, operator });
        expect(lacking === 0).toBe(passesThreshold(count, { ...rule, operator }));
        expect(passesThreshold(count + lacking, { ...rule, operator })).toBe(true);
      }),
    );
  });
});

describe('properties', () => {
  const start = localDate('2024-01-01');
  const anyEntry: fc.Arbitrary<SupportEntry> = fc.record({
    participantId: fc.constantFrom('a', 'b', 'c'),
    heldOn: fc.nat(300).map((days) => addDays(start, days)),
    minutes: fc.integer({ min: 1, max: 1440 }),
    mode: fc.constantFrom(...ADVISORY_MODES),
    isVoided: fc.boolean(),
    recordedFrom: fc.constant('2024-01-01T00:00:00Z'),
    recordedTo: fc.constantFrom(null, '2024-02-01T00:00:00Z'),
  });
  const entries = fc.array(anyEntry, { maxLength: 30 });
  const valid = (entry: SupportEntry): SupportEntry => ({ ...entry, isVoided: false, recordedTo: null });

  it('the order of entries never matters', () => {
    fc.assert(
      fc.property(
        entries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(sumSupports(shuffled, asOf)).toEqual(sumSupports(all, asOf)),
      ),
    );
  });

  it('an entry voided and written anew changes nothing', () => {
    fc.assert(
      fc.property(entries, anyEntry, (all, one) => {
        const before = sumSupports([...all, valid(one)], asOf);
        const replaced = { ...valid(one), recordedTo: '2024-05-01T00:00:00Z' };
        const voided = { ...valid(one), isVoided: true, recordedFrom: '2024-05-01T00:00:00Z' };
        expect(sumSupports([...all, replaced, voided, valid(one)], asOf)).toEqual(before);
      }),
    );
  });

  it('more support never takes a person out of the count', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(1000), (minutes, more) => {
        const value = (count: number): number => computeParticipants([person(count)], rule, asOf).value;
        expect(value(minutes + more)).toBeGreaterThanOrEqual(value(minutes));
      }),
    );
  });

  it('counted, almost and not counted are together all', () => {
    const anyPerson = fc.record({
      participantId: fc.uuid(),
      minutes: fc.nat(4000),
      inPersonMinutes: fc.nat(2000),
      completeFrom: fc.constantFrom(null, localDate('2024-01-01'), localDate('2024-12-01')),
      missingFields: fc.constant<string[]>([]),
    });
    fc.assert(
      fc.property(fc.array(anyPerson), fc.boolean(), fc.boolean(), (rows, inPersonRequired, requireComplete) => {
        const under = { ...rule, inPersonRequired, requireComplete };
        const { counted, almost, notCounted, value } = computeParticipants(rows, under, asOf);
        expect(counted.length + almost.length + notCounted.length).toBe(rows.length);
        expect(value).toBe(counted.length);
      }),
    );
  });

  it('hours that are not electronic are part of all hours', () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const total of sumSupports(all, asOf).values()) {
          expect(total.inPersonMinutes).toBeLessThanOrEqual(total.minutes);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { ADVISORY_MODES } from '../advisory/advisory-mode.ts';
import { SUPPORT_KINDS } from '../advisory/support-kind.ts';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate } from '../kernel/local-date.ts';
import { PARTICIPANT_FIELDS } from '../participant/missing-fields.ts';
import { explainParticipant } from './explain-participant.ts';
import type { ParticipantRule } from './indicator-rule.ts';
import { countedRecords, participantEvidence, type AnsweredRecord } from './participant-evidence.ts';
import { rehearseRule } from './rehearse-rule.ts';
import {
  ruleInForce,
  ruleOn,
  ruleSpan,
  ruleVersionProblems,
  withdrawalRefusals,
  type RecordedRule,
  type RuleVersion,
} from './rule-version.ts';
import { supportStanding } from './support-standing.ts';
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
const entry = (minutes: number, more: Partial<SupportEntry> = {}): SupportEntry => ({
  participantId: 'p',
  heldOn: localDate('2024-01-10'),
  minutes,
  mode: 'in-person',
  isVoided: false,
  recordedFrom: '2024-01-10T12:00:00Z',
  recordedTo: null,
  keyActivity: 'KA02',
  ...more,
});
const answered = localDate('2023-05-02');
const complete = (participantId: string): AnsweredRecord => ({
  participantId,
  answeredFrom: Object.fromEntries(PARTICIPANT_FIELDS.map((field) => [field, answered])),
});

describe('adding support up under a rule', () => {
  const lessons: ParticipantRule = { ...rule, hourMinutesByKind: { training: 45 } };
  const total = (entries: SupportEntry[], under = rule) => sumSupports(entries, asOf, null, under).get('p');

  it('counts four lessons as four hours', () => {
    expect(total([entry(180, { kind: 'training' })], lessons)).toEqual({ minutes: 240, inPersonMinutes: 240 });
    expect(total([entry(180, { kind: 'training' })])).toEqual({ minutes: 180, inPersonMinutes: 180 });
  });

  it('rounds only the sum, and down', () => {
    const halves = [entry(50, { kind: 'training' }), entry(50, { kind: 'training' }), entry(50, { kind: 'training' })];
    expect(total(halves, lessons)?.minutes).toBe(200);
    expect(total(halves.slice(0, 1), lessons)?.minutes).toBe(66);
  });

  it('keeps what is electronic apart, as the project has it', () => {
    const entries = [entry(60), entry(60, { mode: 'remote' }), entry(60, { mode: 'e-learning' })];
    expect(total(entries)).toEqual({ minutes: 180, inPersonMinutes: 120 });
    expect(total(entries, { ...rule, electronicModes: ['remote', 'e-learning'] })?.inPersonMinutes).toBe(60);
  });

  it('depends neither on the order of entries nor on how a visit was split, and void and re-entry is neutral', () => {
    const any = fc.record({
      minutes: fc.integer({ min: 2, max: 600 }),
      mode: fc.constantFrom(...ADVISORY_MODES),
      kind: fc.constantFrom(...SUPPORT_KINDS),
      heldOn: fc.nat(200).map((days) => addDays(localDate('2024-01-01'), days)),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), fc.nat(11), (parts, at) => {
        const entries = parts.map((part) => entry(part.minutes, part));
        const expected = total(entries, lessons);
        expect(total([...entries].reverse(), lessons)).toEqual(expected);
        const chosen = entries[at % entries.length];
        if (!chosen) return;
        const rest = entries.filter((one) => one !== chosen);
        const split = [
          { ...chosen, minutes: 1 },
          { ...chosen, minutes: chosen.minutes - 1 },
        ];
        expect(total([...split, ...rest], lessons)).toEqual(expected);
        expect(total([...rest, { ...chosen, isVoided: true }, { ...chosen }], lessons)).toEqual(expected);
      }),
    );
  });
});

describe('what the indicator is counted from', () => {
  it('knows since when a record has all that the rule asks for', () => {
    const later = localDate('2024-02-01');
    const record = { ...complete('p'), answeredFrom: { ...complete('p').answeredFrom, education: later } };
    expect(participantEvidence([record], [], rule, asOf)).toEqual([
      { participantId: 'p', minutes: 0, inPersonMinutes: 0, completeFrom: later, missingFields: [] },
    ]);
    const stricter = { ...rule, requiredFields: [...PARTICIPANT_FIELDS, 'disadvantages' as const] };
    expect(participantEvidence([record], [], stricter, asOf)[0]).toMatchObject({
      completeFrom: null,
      missingFields: ['disadvantages'],
    });
  });
});

describe('support and the days of a person', () => {
  const project = { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') };
  const days = { entryOn: localDate('2023-03-01'), exitOn: localDate('2024-03-01') };
  it.each([
    ['2022-12-31', 'outside-project'],
    ['2025-01-01', 'outside-project'],
    ['2023-02-28', 'before-entry'],
    ['2023-03-01', 'within'],
    ['2024-03-01', 'within'],
    ['2024-03-02', 'after-exit'],
  ])('on %s is %s', (day, standing) => {
    expect(supportStanding(localDate(day), days, project)).toBe(standing);
  });

  it('bounds nothing by a day that is not known', () => {
    expect(supportStanding(localDate('2023-01-01'), { entryOn: null, exitOn: null }, project)).toBe('within');
  });
});

describe('one person explained', () => {
  const entries = [
    entry(1200, { logId: 'b', keyActivity: 'KA02' }),
    entry(1200, { logId: 'a', keyActivity: 'KA04', mode: 'e-learning', kind: 'training' }),
    entry(500, { logId: 'v', isVoided: true }),
    entry(500, { logId: 'o', participantId: 'other' }),
  ];
  const [evidence] = participantEvidence([complete('p')], entries, rule, asOf);

  it('stands exactly on the line and is almost there', () => {
    if (!evidence) throw new Error('no evidence');
    const explained = explainParticipant(evidence, entries, rule, asOf);
    expect(explained.judged).toMatchObject({ state: 'almost', reason: { code: 'participant.at-threshold' } });
    expect(explained.missingMinutes).toBe(1);
    expect(explained.electronicMinutes).toBe(1200);
    expect(explained.byKeyActivity).toEqual([
      { key: 'KA02', realMinutes: 1200, electronicMinutes: 0 },
      { key: 'KA04', realMinutes: 1200, electronicMinutes: 1200 },
    ]);
    expect(explained.byKind.map((one) => one.key)).toEqual(['advisory', 'training']);
    expect(explained.lines.map((one) => one.logId)).toEqual(['a', 'b']);
  });
});

describe('versions of a rule', () => {
  const versions: RuleVersion[] = [
    { number: 2, validFrom: localDate('2024-01-01'), rule: { ...rule, operator: 'at-least' }, reason: 'Výklad ŘO' },
    { number: 1, validFrom: localDate('2023-01-01'), rule, reason: 'Zdroj' },
  ];
  const found = (more: Partial<ParticipantRule>, validFrom = '2024-03-01', reason = 'Změna'): string[] =>
    ruleVersionProblems(versions, {
      validFrom: localDate(validFrom),
      rule: { ...rule, ...more },
      reason,
    }).map((one) => `${one.field}: ${one.code}`);

  it.each([
    ['2022-06-30', 1],
    ['2023-12-31', 1],
    ['2024-01-01', 2],
  ])('on %s the version %i holds', (day, number) => expect(ruleOn(versions, localDate(day)).number).toBe(number));

  it('are one a day, differ, have a reason and make sense', () => {
    expect(found({})).toEqual([]);
    expect(found({ operator: 'at-least' })).toEqual(['rule: rule.unchanged']);
    expect(found({ operator: 'at-least', electronicModes: ['e-learning'] })).toEqual(['rule: rule.unchanged']);
    expect(found({}, '2024-01-01')).toEqual(['validFrom: rule.valid-from-taken']);
    expect(found({}, '2024-03-01', ' ')).toEqual(['reason: reason.required']);
    expect(found({ almostFromMinutes: 2401 })).toEqual(['almostFromMinutes: rule.almost-above-threshold']);
    expect(found({ minInPersonMinutes: 2401 })).toEqual(['minInPersonMinutes: rule.in-person-above-threshold']);
    expect(found({ hourMinutesByKind: { training: 50 } })).toEqual(['hourMinutes: rule.hour-length']);
    expect(found({ thresholdMinutes: 0.5, almostFromMinutes: 0, minInPersonMinutes: 0 })).toEqual([
      'thresholdMinutes: rule.threshold-range',
    ]);
  });

  it('must exist', () => expect(() => ruleOn([], asOf)).toThrow(RangeError));

  it('refuse what no project can mean', () => {
    const project = { startsOn: localDate('2023-01-01'), endsOn: localDate('2024-12-31') };
    const codes = (validFrom: string, more: Partial<ParticipantRule> = {}): string[] => {
      const draft = { validFrom: localDate(validFrom), rule: { ...rule, ...more }, reason: 'Změna' };
      return ruleVersionProblems(versions, draft, project).map(({ code }) => code);
    };
    expect(codes('2022-12-31')).toContain('rule.before-project');
    expect(codes('2025-01-01')).toEqual(['rule.after-project']);
    expect(codes('2024-03-01', { thresholdMinutes: 60_001 })).toEqual(['rule.threshold-range']);
    expect(codes('2024-03-01', { requiredFields: [] })).toEqual(['rule.required-fields-empty']);
    expect(codes('2024-03-01', { requiredFields: [], requireComplete: false })).toEqual([]);
    expect(codes('2024-03-01', { electronicModes: [...ADVISORY_MODES] })).toEqual(['rule.everything-electronic']);
  });

  it('are withdrawn with a reason, the first one never', () => {
    expect(withdrawalRefusals({ number: 2 }, 'Omyl')).toEqual([]);
    expect(withdrawalRefusals({ number: 2 }, ' ').map(({ code }) => code)).toEqual(['reason.required']);
    expect(withdrawalRefusals({ number: 1 }, 'Omyl').map(({ code }) => code)).toEqual(['rule.first-not-withdrawn']);
  });

  it('hold as they were known; before any was known, the first one written holds', () => {
    const known = (number: number, validFrom: string, from: string, to: string | null): RecordedRule => ({
      ...{ number, validFrom: localDate(validFrom), rule, reason: 'Důvod', recordedFrom: from, recordedTo: to },
    });
    const rules = [
      known(1, '2023-01-01', '2023-01-01T00:00:00Z', null),
      known(2, '2024-01-01', '2024-02-01T08:00:00Z', '2024-05-01T08:00:00Z'),
    ];
    expect(ruleInForce(rules, asOf).number).toBe(1);
    expect(ruleInForce(rules, asOf, '2024-03-01T00:00:00Z').number).toBe(2);
    expect(ruleInForce(rules, asOf, '2024-01-15T00:00:00Z').number).toBe(1);
    expect(ruleInForce(rules, asOf, '2020-01-01T00:00:00Z').number).toBe(1);
    expect(() => ruleInForce([], asOf)).toThrow(RangeError);
  });

  it.each([
    ['2024-05-01', { lastDay: null, ruleDay: '2024-06-30', countedTo: '2024-06-30' }],
    ['2024-09-01', { lastDay: null, ruleDay: '2024-09-01', countedTo: '2024-06-30' }],
    ['2023-06-01', { lastDay: '2023-12-31', ruleDay: '2023-12-31', countedTo: '2023-12-31' }],
  ])('from %s are rehearsed on the last day they decide about', (validFrom, span) =>
    expect(ruleSpan(versions, localDate(validFrom), asOf)).toEqual(span),
  );
});

describe('rehearsing a change', () => {
  const people = countedRecords(
    ['exact', 'over', 'electronic', 'below'].map(complete),
    [
      entry(2400, { participantId: 'exact' }),
      entry(2500, { participantId: 'over' }),
      entry(2500, { participantId: 'electronic', mode: 'e-learning' }),
      entry(1700, { participantId: 'below' }),
    ],
    asOf,
  );

  it('says who would enter, who would leave and who would only move', () => {
    const proposed: ParticipantRule = {
      ...rule,
      operator: 'at-least',
      inPersonRequired: true,
      almostFromMinutes: 1500,
    };
    const rehearsal = rehearseRule(people, rule, proposed, asOf);
    expect([rehearsal.valueBefore, rehearsal.valueAfter, rehearsal.unchanged]).toEqual([2, 2, 1]);
    expect(rehearsal.enters.map((one) => one.id)).toEqual(['exact']);
    expect(rehearsal.leaves.map((one) => [one.id, one.after.reason.code])).toEqual([
      ['electronic', 'participant.over-low-in-person'],
    ]);
    expect(rehearsal.moves.map((one) => one.id)).toEqual(['below']);
  });

  it('of nothing changes nobody, and the two values always add up', () => {
    expect(rehearseRule(people, rule, rule, asOf)).toMatchObject({ enters: [], leaves: [], moves: [], unchanged: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom('more-than' as const, 'at-least' as const),
        (threshold, operator) => {
          const proposed = { ...rule, thresholdMinutes: threshold, operator, almostFromMinutes: 0 };
          const { valueBefore, valueAfter, enters, leaves } = rehearseRule(people, rule, proposed, asOf);
          expect(valueAfter).toBe(valueBefore + enters.length - leaves.length);
        },
      ),
    );
  });
});

import * as fc from 'fast-check';
import { localDate } from '../kernel/local-date.ts';
import { callProblems, callStateOn, readCallNumber, type CallContent } from './call-problems.ts';
import {
  FUNDING_STANDINGS,
  fundingStanding,
  statesOfStanding,
  sumFunding,
  type FundingGroup,
} from './funding-overview.ts';
import { rankingQuality } from './ranking-quality.ts';
import { applicationWarnings } from './registration-warnings.ts';
import { availableSourceSteps, firstDecisionRefusals, sourceStepRefusals } from './source-refusals.ts';
import { SOURCE_RULES, SOURCE_STATES, SOURCE_STEPS, isStepOpen, type SourceState } from './source-state.ts';

const day = (text: string) => localDate(text);

const call: CallContent = {
  number: '03_24_065',
  name: 'Vyloučené lokality',
  opensOn: day('2024-06-04'),
  closesOn: day('2024-10-03'),
  allocationCrowns: 500_000_000,
  eligibleObjectives: ['2.1'],
  eligibleApplicants: 'obce, neziskové organizace',
};

describe('a call', () => {
  it('is right when it says all it must', () => {
    expect(callProblems(call)).toEqual([]);
    expect(callProblems({ ...call, allocationCrowns: null, closesOn: call.opensOn })).toEqual([]);
  });

  it.each([
    [{ closesOn: day('2024-06-03') }, 'call.period-reversed', 'closesOn'],
    [{ number: '65' }, 'call.number-malformed', 'number'],
    [{ number: '02_24_065' }, 'call.number-malformed', 'number'],
    [{ name: '  ' }, 'validation.required', 'name'],
    [{ eligibleObjectives: [] }, 'call.without-objective', 'eligibleObjectives'],
    [{ eligibleObjectives: ['2.1', '9.9'] }, 'call.objective-unknown', 'eligibleObjectives'],
    [{ allocationCrowns: 0 }, 'call.allocation-range', 'allocationCrowns'],
    [{ allocationCrowns: 1.5 }, 'call.allocation-range', 'allocationCrowns'],
  ])('with %o is refused beside its field', (change, code, field) => {
    expect(callProblems({ ...call, ...change })).toMatchObject([{ code, field }]);
  });

  it('has a number that people write in several ways', () => {
    expect(['03_24_065', ' 03 24 065', '03-24-065', '03–24_065'].map(readCallNumber)).toEqual(
      Array(4).fill('03_24_065'),
    );
    expect(['', '065', '03_24_65', '03_24_065_1'].map(readCallNumber)).toEqual(Array(4).fill(null));
  });

  it('is open from its first to its last day', () => {
    const days = ['2024-06-03', '2024-06-04', '2024-10-03', '2024-10-04'].map(day);
    expect(days.map((one) => callStateOn(call, one))).toEqual(['coming', 'open', 'open', 'closed']);
  });
});

describe('a source of money', () => {
  const today = day('2024-09-16');
  const source = { origin: 'programme', objectiveCode: '2.1', state: 'accepted', lastOn: day('2024-09-01') } as const;
  const nothing = { call: null, amountCrowns: null, registrationNumber: null, reason: null };
  const step = { ...nothing, on: today };

  it('is accepted without more, and refused with a reason', () => {
    expect(firstDecisionRefusals(source, 'accept', nothing)).toEqual([]);
    expect(firstDecisionRefusals(source, 'refuse', nothing)).toEqual([{ code: 'reason.required', field: 'reason' }]);
    expect(firstDecisionRefusals(source, 'refuse', { ...nothing, reason: 'Běží jinde' })).toEqual([]);
  });

  it('is applied for in an open call of its objective, with an amount', () => {
    const apply = { ...step, kind: 'apply', call, amountCrowns: 2_000_000 } as const;
    expect(sourceStepRefusals(source, apply, today)).toEqual([]);
    expect(sourceStepRefusals(source, { ...apply, call: null, amountCrowns: null }, today)).toEqual([
      { code: 'source.amount-required', field: 'amountCrowns' },
      { code: 'source.call-required', field: 'callId' },
    ]);
    expect(sourceStepRefusals(source, { ...apply, call: { ...call, closesOn: day('2024-09-15') } }, today)).toEqual([
      { code: 'source.call-not-open', field: 'on', params: { opensOn: '2024-06-04', closesOn: '2024-09-15' } },
    ]);
    expect(sourceStepRefusals({ ...source, objectiveCode: '2.2' }, apply, today)).toEqual([
      { code: 'source.call-other-objective', field: 'callId', params: { objective: '2.2' } },
    ]);
  });

  it.each([
    [{ amountCrowns: 0 }, 'source.amount-range'],
    [{ amountCrowns: 100.5 }, 'source.amount-range'],
    [{ amountCrowns: 100_000_000_000 }, 'source.amount-range'],
    [{ registrationNumber: 'CZ.03' }, 'registration.malformed'],
    [{ registrationNumber: 'CZ.06.02.02/00/22_004/0000366' }, 'registration.other-programme'],
    [{ on: day('2024-09-17') }, 'source.in-future'],
    [{ on: day('2024-08-31') }, 'source.before-last-step'],
  ])('with %o is refused', (change, code) => {
    expect(sourceStepRefusals(source, { ...step, kind: 'change', ...change }, today)).toMatchObject([{ code }]);
  });

  it('outside the programme needs no call, and may be granted at once', () => {
    const own = { origin: 'other', objectiveCode: null, state: 'accepted', lastOn: null } as const;
    const grant = { ...step, kind: 'grant', amountCrowns: 150_000 } as const;
    expect(sourceStepRefusals(own, grant, today)).toEqual([]);
    expect(sourceStepRefusals(own, { ...grant, kind: 'apply' }, today)).toEqual([]);
    expect(sourceStepRefusals(own, { ...grant, call }, today)).toEqual([
      { code: 'source.call-not-for-other', field: 'callId' },
    ]);
    expect(sourceStepRefusals(source, grant, today)).toEqual([{ code: 'source.step-not-allowed' }]);
  });

  it('that is granted says how much', () => {
    const applied = { ...source, state: 'applied' } as const;
    expect(sourceStepRefusals(applied, { ...step, kind: 'grant' }, today)).toEqual([
      { code: 'source.amount-required', field: 'amountCrowns' },
    ]);
  });

  it.each(SOURCE_RULES.filter(({ needsReason }) => needsReason).map(({ kind, from }) => [kind, from[0]] as const))(
    '%s from %s needs a reason',
    (kind, state) => {
      const situation = { ...source, state: state ?? 'accepted' };
      expect(sourceStepRefusals(situation, { ...step, kind }, today)).toContainEqual({
        code: 'reason.required',
        field: 'reason',
      });
    },
  );

  it('offers just the steps that are not refused for its state', () => {
    for (const origin of ['programme', 'other'] as const) {
      for (const state of SOURCE_STATES) {
        const offered = availableSourceSteps({ state, origin }).map(({ kind }) => kind);
        expect(offered).toEqual(SOURCE_STEPS.filter((kind) => isStepOpen(kind, state, origin)));
        for (const kind of SOURCE_STEPS.filter((one) => !offered.includes(one))) {
          const refused = sourceStepRefusals({ ...source, state, origin }, { ...step, kind, reason: 'x' }, today);
          expect(refused).toEqual([{ code: 'source.step-not-allowed' }]);
        }
      }
    }
  });

  it('is looked at twice when its number says another objective or another call', () => {
    const number = 'CZ.03.02.02/00/22_004/0000366';
    expect(applicationWarnings(number, { objectiveCode: '2.2', callNumber: '03_22_004' })).toEqual([]);
    const warnings = applicationWarnings(number, { objectiveCode: '2.1', callNumber: '03_24_065' });
    expect(warnings.map(({ code }) => code)).toEqual(['objective-differs', 'call-differs']);
    expect(applicationWarnings('nic', { objectiveCode: null, callNumber: null })).toEqual([]);
  });
});

describe('what part of a plan has money', () => {
  const states = fc.uniqueArray(fc.constantFrom<SourceState>(...SOURCE_STATES));
  const group: fc.Arbitrary<FundingGroup> = fc.record({
    planId: fc.constantFrom('a', 'b'),
    states,
    measures: fc.integer({ min: 1, max: 50 }),
    budgetCrowns: fc.integer({ min: 0, max: 9_000_000 }),
    withoutBudget: fc.integer({ min: 0, max: 5 }),
    amounts: fc.dictionary(fc.constantFrom(...SOURCE_STATES), fc.integer({ min: 1, max: 9_000_000 })),
  });

  it.each([
    [[], 'nothing'],
    [['refused'], 'refused'],
    [['rejected', 'refused'], 'refused'],
    [['refused', 'accepted'], 'accepted'],
    [['accepted', 'applied', 'rejected'], 'applied'],
    [['applied', 'granted'], 'granted'],
  ] as const)('with sources %j stands at %s', (of, standing) => {
    expect(fundingStanding(of)).toBe(standing);
  });

  it('every set of states is of one standing, in alphabetical order', () => {
    const all = FUNDING_STANDINGS.flatMap((standing) => statesOfStanding(standing));
    expect(all).toHaveLength(2 ** SOURCE_STATES.length);
    expect(new Set(all.map(String)).size).toBe(all.length);
    expect(all.filter((of) => String([...of].sort()) !== String(of))).toEqual([]);
    expect(statesOfStanding('nothing')).toEqual([[]]);
  });

  it('falls apart into standings and into plans without a rest', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 20 }), (groups) => {
        const whole = sumFunding(groups);
        const parts = Object.values(whole.byStanding);
        expect(parts.reduce((sum, { measures }) => sum + measures, 0)).toBe(whole.measures);
        expect(parts.reduce((sum, { budgetCrowns }) => sum + budgetCrowns, 0)).toBe(whole.budgetCrowns);
        const plans = ['a', 'b'].map((id) => sumFunding(groups.filter(({ planId }) => planId === id)));
        expect(plans.reduce((sum, { measures }) => sum + measures, 0)).toBe(whole.measures);
        expect(plans.reduce((sum, { amounts }) => sum + amounts.granted, 0)).toBe(whole.amounts.granted);
      }),
    );
  });
});

describe('the quality of a ranking', () => {
  it('is counted over texts that something fits, and apart over those that nothing fits', () => {
    const quality = rankingQuality([
      { ranked: ['a', 'x', 'b', 'y', 'c'], fits: ['a', 'b', 'c', 'd'] },
      { ranked: [], fits: ['a'] },
      { ranked: [], fits: [] },
      { ranked: ['a'], fits: [] },
    ]);
    expect(quality).toEqual({
      texts: 2,
      precisionAt3: (2 / 3 + 0) / 2,
      bestPrecisionAt3: (1 + 1 / 3) / 2,
      recallAt5: (3 / 4 + 0) / 2,
      falselyNothing: 0.5,
      nothingTexts: 2,
      nothingRight: 0.5,
    });
  });

  it('of nothing is nothing', () => {
    expect(rankingQuality([])).toMatchObject({ texts: 0, precisionAt3: 0, nothingRight: 0 });
  });
});

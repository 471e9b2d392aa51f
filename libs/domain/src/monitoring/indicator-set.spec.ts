import fc from 'fast-check';
import { permissionsOf } from '../access/role.ts';
import { localDate } from '../kernel/local-date.ts';
import { indicatorSetDifference } from './indicator-set-difference.ts';
import { indicatorSetDraftProblems, indicatorSetProblems } from './indicator-set-problems.ts';
import {
  adoptionObstacles,
  adoptionRefusals,
  indicatorSetEditRefusals,
  indicatorSetManageRefusals,
  setWithdrawalRefusals,
  type IndicatorSetSituation,
} from './indicator-set-transitions.ts';
import {
  DIRECTIONS,
  INDICATOR_SET_STATES,
  PERIODICITIES,
  type IndicatorSetContent,
  type SetIndicator,
} from './indicator-set.ts';

const indicator = (code: string, over: Partial<SetIndicator> = {}): SetIndicator => ({
  code,
  title: `Indikátor ${code}`,
  titleEn: null,
  definition: 'Co se měří',
  unit: 'domácnost',
  dataSource: 'Evidence obce',
  periodicity: 'yearly',
  direction: 'more-is-better',
  baselineNote: '',
  ...over,
});
const set = (...indicators: SetIndicator[]): IndicatorSetContent => ({ note: '', indicators });
const found = (content: IndicatorSetContent): string[] =>
  indicatorSetProblems(content).map(({ code, field }) => `${field} ${code}`);
const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

describe('an indicator set', () => {
  it('is whole with indicators that say what, in what, from where', () => {
    expect(found(set(indicator('B1'), indicator('B2')))).toEqual([]);
    expect(found(set())).toEqual(['indicators indicator-set.empty']);
    const blank = indicator('B1', { title: ' ', definition: '', unit: '', dataSource: '', baselineNote: '' });
    expect(found(set(blank))).toEqual([
      'indicators.0.title validation.required',
      'indicators.0.definition validation.required',
      'indicators.0.unit validation.required',
      'indicators.0.dataSource validation.required',
    ]);
  });

  it('names no code twice, however it is written', () => {
    expect(found(set(indicator('B1'), indicator(' b1 ')))).toEqual(['indicators.1.code indicator-set.code-twice']);
    expect(found(set(indicator(' ')))).toEqual(['indicators.0.code validation.required']);
  });

  it('is kept as a draft as soon as its indicators can be told apart', () => {
    expect(indicatorSetDraftProblems(set())).toEqual([]);
    expect(indicatorSetDraftProblems(set(indicator('B1', { title: '' })))).toEqual([]);
    expect(codes(indicatorSetDraftProblems(set(indicator(''), indicator('A'), indicator('A'))))).toEqual([
      'validation.required',
      'indicator-set.code-twice',
    ]);
  });
});

describe('bringing an indicator set into force', () => {
  const today = localDate('2024-09-16');
  const manager = { permissions: permissionsOf('manager') };
  const draft: IndicatorSetSituation = { state: 'draft', problems: [], currentInForceFrom: localDate('2024-01-01') };
  const refused = (situation: IndicatorSetSituation, from: string | null, actor = manager): string[] =>
    codes(adoptionRefusals(situation, from === null ? null : localDate(from), actor, today));

  it('takes a whole draft, from a day that has come and is later than the current one', () => {
    expect(refused(draft, '2024-09-16')).toEqual([]);
    expect(refused({ ...draft, currentInForceFrom: null }, '2023-01-01')).toEqual([]);
    expect(refused(draft, null)).toEqual(['validation.required']);
    expect(refused(draft, '2024-09-17')).toEqual(['indicator-set.in-force-in-future']);
    expect(refused(draft, '2024-01-01')).toEqual(['indicator-set.in-force-before-current']);
    expect(refused({ ...draft, problems: [{ code: 'indicator-set.empty' }] }, '2024-09-16')).toEqual([
      'indicator-set.incomplete',
    ]);
  });

  it('is for those who manage methods, and only from a draft', () => {
    for (const role of ['consultant', 'evaluator', 'coordinator', 'admin'] as const) {
      const actor = { permissions: permissionsOf(role) };
      expect(refused(draft, '2024-09-16', actor)).toEqual(['access.denied']);
      expect(codes(indicatorSetManageRefusals(actor))).toEqual(['access.denied']);
    }
    for (const state of INDICATOR_SET_STATES) {
      const isDraft = state === 'draft';
      expect(refused({ ...draft, state }, '2024-09-16')).toEqual(
        isDraft ? [] : ['indicator-set.transition-not-allowed'],
      );
      expect(adoptionObstacles({ ...draft, state }, manager)).toHaveLength(isDraft ? 0 : 1);
    }
  });

  it('closes a version, and so does taking it back, which only a draft allows', () => {
    const closed = ['indicator-set.closed'];
    const expected = { draft: [], 'in-force': closed, superseded: closed, withdrawn: ['indicator-set.withdrawn'] };
    for (const state of INDICATOR_SET_STATES) {
      expect(codes(indicatorSetEditRefusals(state))).toEqual(expected[state]);
      expect(codes(setWithdrawalRefusals(state, manager))).toEqual(expected[state]);
      const evaluator = { permissions: permissionsOf('evaluator') };
      expect(codes(setWithdrawalRefusals(state, evaluator))).toEqual(['access.denied', ...expected[state]]);
    }
  });

  it('never lets the days of successive versions go back', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => {
      const date = new Date(Date.UTC(2023, 6, 1) + n * 86_400_000).toISOString().slice(0, 10);
      return localDate(date);
    });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        const taken: string[] = [];
        for (const from of days) {
          const current = taken.at(-1);
          const situation = { ...draft, currentInForceFrom: current === undefined ? null : localDate(current) };
          if (adoptionRefusals(situation, from, manager, today).length === 0) taken.push(from);
        }
        expect(taken).toEqual([...new Set(taken)].sort());
        expect(taken.every((one) => one <= today)).toBe(true);
      }),
    );
  });
});

describe('the difference of two versions of a set', () => {
  it('names what was added, removed and changed, with every value', () => {
    const before = { ...set(indicator('A'), indicator('B'), indicator('C')), note: 'první' };
    const after = { ...set(indicator('C'), indicator('B', { unit: 'osoba' }), indicator('D')), note: 'první ' };
    const difference = indicatorSetDifference(before, after);
    expect(difference.map(({ change, code }) => `${change} ${code}`)).toEqual(['changed B', 'added D', 'removed A']);
    expect(difference[0]?.fields).toEqual([{ field: 'unit', before: 'domácnost', after: 'osoba' }]);
    expect(difference[1]?.fields.find(({ field }) => field === 'title')).toEqual({
      field: 'title',
      before: null,
      after: 'Indikátor D',
    });
    expect(indicatorSetDifference(before, { ...before, note: '' })).toEqual([
      { change: 'changed', code: '', fields: [{ field: 'note', before: 'první', after: null }] },
    ]);
  });

  const anyIndicator = fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    title: fc.constantFrom('jedna', 'dvě'),
    titleEn: fc.constantFrom(null, 'one'),
    definition: fc.constantFrom('', 'co'),
    unit: fc.constantFrom('osoba', '%'),
    dataSource: fc.constant('obec'),
    periodicity: fc.constantFrom(...PERIODICITIES),
    direction: fc.constantFrom(...DIRECTIONS),
    baselineNote: fc.constantFrom('', 'výchozí stav'),
  });
  const anySet = fc.record({
    note: fc.constantFrom('', 'poznámka'),
    indicators: fc.uniqueArray(anyIndicator, { selector: ({ code }) => code }),
  });

  it('of a version to itself is none, also in another order', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        expect(indicatorSetDifference(one, one)).toEqual([]);
        expect(indicatorSetDifference(one, { ...one, indicators: [...one.indicators].reverse() })).toEqual([]);
      }),
    );
  });

  it('read backwards is the same with before and after exchanged', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const byCode = <T extends { code: string }>(all: readonly T[]): T[] =>
      [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const back = indicatorSetDifference(other, one).map(({ change, code, fields }) => ({
          change: turned[change],
          code,
          fields: fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
        }));
        expect(byCode(back)).toEqual(byCode(indicatorSetDifference(one, other)));
      }),
    );
  });

  it('applied to the one gives the other', () => {
    fc.assert(
      fc.property(anySet, anySet, (one, other) => {
        const codesOf = ({ indicators }: IndicatorSetContent): Set<string> =>
          new Set(indicators.map(({ code }) => code));
        const result = codesOf(one);
        for (const { change, code } of indicatorSetDifference(one, other)) {
          if (change === 'added') result.add(code);
          if (change === 'removed') result.delete(code);
        }
        expect([...result].sort()).toEqual([...codesOf(other)].sort());
      }),
    );
  });
});

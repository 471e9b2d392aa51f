import fc from 'fast-check';
import { areas, chosen, criteria, rating, units } from '../../test/comparison-data.ts';
import { localDate, type Instant } from '../kernel/local-date.ts';
import { AREA_SHIFTS, areaShift, areaShiftRule, type CriterionPair } from './area-shift.ts';
import type { AssessmentData } from './assessment-history.ts';
import { areComparable, compareCriterion, originOf } from './compare-criterion.ts';
import { compareDates, criterionSeries } from './compare-dates.ts';
import { goalBlockers } from './count-shifts.ts';
import { CELL_STATES, heatMap, type HeatMapCell } from './heat-map.ts';

const at = (
  data: Partial<AssessmentData>,
  asOf = '2024-12-31',
  knownAt: Instant | null = null,
): HeatMapCell | undefined =>
  heatMap(
    ['u1'],
    ['housing'],
    { criteria, chosen: [], assessments: [], ...data },
    { asOf: localDate(asOf), knownAt },
  )[0];

describe('the published rule', () => {
  const pair = (baseline: number | null, latest: number | null, isComparable = true): CriterionPair => ({
    baseline,
    latest,
    isComparable,
  });

  it.each([
    ['improved', [pair(2, 3), pair(4, 4)]],
    ['worse', [pair(2, 1), pair(4, 4)]],
    ['mixed', [pair(2, 3), pair(4, 3)]],
    ['unchanged', [pair(0, 0), pair(4, 4)]],
    ['not-assessed', []],
    ['not-assessed', [pair(2, null), pair(null, 3)]],
    ['not-assessed', [pair(1, 5, false)]],
    ['improved', [pair(0, 1), pair(5, 1, false), pair(3, null)]],
  ] as const)('says %s', (shift, pairs) => expect(areaShift(pairs)).toBe(shift));

  it('takes levels for an order: stretching the scale changes nothing, turning it round turns the word', () => {
    const level = fc.option(fc.integer({ min: 0, max: 9 }));
    const pairs = fc.array(fc.record({ baseline: level, latest: level, isComparable: fc.boolean() }));
    const turned = { improved: 'worse', worse: 'improved', mixed: 'mixed', unchanged: 'unchanged' } as const;
    const each = (some: readonly CriterionPair[], map: (level: number) => number): CriterionPair[] =>
      some.map(({ baseline, latest, isComparable }) =>
        pair(baseline === null ? null : map(baseline), latest === null ? null : map(latest), isComparable),
      );
    fc.assert(
      fc.property(pairs, (some) => {
        const shift = areaShift(some);
        expect(areaShift(each(some, (one) => one ** 3 + 7))).toBe(shift);
        const backwards = areaShift(each(some, (one) => -one));
        expect(backwards).toBe(shift === 'not-assessed' ? shift : turned[shift]);
      }),
    );
    expect(areaShiftRule.version).toBe(1);
    expect(AREA_SHIFTS.every((shift) => (CELL_STATES as readonly string[]).includes(shift))).toBe(true);
  });
});

describe('criteria of two catalogues', () => {
  it('are compared only where they are mapped', () => {
    expect(originOf(criteria, 'h1b')).toBe('h1a');
    expect([areComparable(criteria, 'h1a', 'h1b'), areComparable(criteria, 'h2a', 'h2b')]).toEqual([true, false]);
    const compare = (a: string, b: string): string =>
      compareCriterion({ criterionId: a, level: 2 }, { criterionId: b, level: 3 }, criteria);
    expect([compare('h1a', 'h1b'), compare('h2a', 'h2b')]).toEqual(['improved', 'not-comparable']);
  });

  it('mapped in a circle are still found', () => {
    const circle = new Map([
      ['a', { thematicAreaId: 'x', mappedFromId: 'b' }],
      ['b', { thematicAreaId: 'x', mappedFromId: 'a' }],
    ]);
    expect(['a', 'b']).toContain(originOf(circle, 'a'));
  });
});

describe('a cell', () => {
  const both = [rating('h1a', 'baseline', 0, '2023-06-01'), rating('h1a', 'interim', 1, '2024-06-01')];

  it('tells nothing chosen, nothing rated, a baseline of zero and a shift apart', () => {
    expect(at({ assessments: both })?.state).toBe('not-chosen');
    const data = { chosen: [chosen('u1', 'h1a')], assessments: both };
    expect(at(data, '2023-05-31')?.state).toBe('not-assessed');
    expect(at(data, '2023-06-01')?.state).toBe('baseline-only');
    expect(at(data, '2023-06-01')?.criteria[0]?.baseline?.level).toBe(0);
    expect(at(data, '2024-06-01')?.state).toBe('improved');
  });

  it('never counts a pilot', () => {
    const assessments = both.map((one) => ({ ...one, isPilot: true }));
    expect(at({ chosen: [chosen('u1', 'h1a')], assessments })?.state).toBe('not-assessed');
  });

  it('follows a mapping and says so, and names what it cannot compare', () => {
    const amended = { chosenFrom: localDate('2024-01-01') };
    const data = {
      chosen: [
        chosen('u1', 'h1a', { chosenUntil: localDate('2024-01-01') }),
        chosen('u1', 'h2a', { chosenUntil: localDate('2024-01-01') }),
        chosen('u1', 'h1b', amended),
        chosen('u1', 'h2b', amended),
      ],
      assessments: [
        rating('h1a', 'baseline', 3, '2023-06-01'),
        rating('h2a', 'baseline', 1, '2023-06-01'),
        rating('h1b', 'final', 2, '2024-06-01'),
      ],
    };
    const cell = at(data);
    expect(cell).toMatchObject({ state: 'worse', unmapped: ['h2a'] });
    expect(cell?.criteria.map((one) => [one.criterionId, one.shift, one.isMapped])).toEqual([
      ['h1b', 'worse', true],
      ['h2b', 'not-assessed', false],
    ]);
    expect(at(data, '2023-12-31')?.criteria.map((one) => one.criterionId)).toEqual(['h1a', 'h2a']);
  });

  it('shows on any two days what stood on each', () => {
    const data = { criteria, chosen: [chosen('u1', 'h1a')], assessments: both };
    const between = (earlier: string, later: string): string | undefined =>
      compareDates(['u1'], ['housing'], data, {
        earlier: localDate(earlier),
        later: localDate(later),
        knownAt: null,
      })[0]?.state;
    expect(between('2023-07-01', '2024-07-01')).toBe('improved');
    expect(between('2023-07-01', '2023-08-01')).toBe('unchanged');
    expect(between('2023-01-01', '2024-07-01')).toBe('not-assessed');
    const series = criterionSeries('u1', 'h1a', data, { asOf: localDate('2024-12-31'), knownAt: null });
    expect(series.map((one) => one.level)).toEqual([0, 1]);
  });
});

describe('what blocks the goal', () => {
  it('is named down to the criterion', () => {
    const data = {
      criteria,
      chosen: [chosen('u1', 'h1a'), chosen('u1', 'd1'), chosen('u2', 'h1a')],
      assessments: [
        rating('h1a', 'baseline', 1, '2023-06-01'),
        rating('h1a', 'baseline', 1, '2023-06-01', { unitId: 'u2' }),
        rating('h1a', 'final', 1, '2024-06-01', { unitId: 'u2' }),
      ],
    };
    const cells = heatMap(units, areas, data, { asOf: localDate('2024-12-31'), knownAt: null });
    expect(goalBlockers(cells).map((one) => `${one.code} ${one.unitId} ${one.criterionId}`)).toEqual([
      'later-assessment-missing u1 h1a',
      'baseline-missing u1 d1',
      'areas-missing u3 null',
    ]);
  });
});

import fc from 'fast-check';
import { addDays } from '../kernel/date-arithmetic.ts';
import { localDate, type LocalDate } from '../kernel/local-date.ts';
import { ASSESSMENT_PHASES, type AssessmentEntry } from './assessment.ts';
import type { AssessmentData, ChosenUnitCriterion } from './assessment-history.ts';
import { compareDates } from './compare-dates.ts';
import { countShifts, goalBlockers } from './count-shifts.ts';
import { CELL_STATES, heatMap, type CellState, type HeatMapCell } from './heat-map.ts';

const units = ['u1', 'u2', 'u3'];
const areas = ['housing', 'debt'];
const start = localDate('2023-01-01');
/** Catalogue 2 maps h1b from h1a; h2b continues nothing. */
const criteria = new Map([
  ['h1a', { thematicAreaId: 'housing', mappedFromId: null }],
  ['h1b', { thematicAreaId: 'housing', mappedFromId: 'h1a' }],
  ['h2a', { thematicAreaId: 'housing', mappedFromId: null }],
  ['h2b', { thematicAreaId: 'housing', mappedFromId: null }],
  ['d1', { thematicAreaId: 'debt', mappedFromId: null }],
]);
const known = '2023-01-01T00:00:00.000Z';
const chosen = (unitId: string, criterionId: string, more: Partial<ChosenUnitCriterion> = {}): ChosenUnitCriterion => ({
  unitId,
  thematicAreaId: criteria.get(criterionId)?.thematicAreaId ?? '',
  criterionId,
  chosenFrom: start,
  chosenUntil: null,
  recordedFrom: known,
  recordedTo: null,
  ...more,
});
describe('over random histories', () => {
  const anyDay = fc.nat(700).map((days) => addDays(start, days));
  const recordedBetween = fc.tuple(fc.nat(700), fc.option(fc.nat(200))).map(([from, length]) => ({
    recordedFrom: `${addDays(start, from)}T08:00:00.000Z`,
    recordedTo: length === null ? null : `${addDays(start, from + length)}T08:00:00.000Z`,
  }));
  const criterionIds = fc.constantFrom(...criteria.keys());
  const choices = fc
    .record({
      unitId: fc.constantFrom(...units),
      criterionId: criterionIds,
      from: anyDay,
      length: fc.option(fc.nat(300)),
    })
    .chain(({ unitId, criterionId, from, length }) =>
      recordedBetween.map((recorded) =>
        chosen(unitId, criterionId, {
          chosenFrom: from,
          chosenUntil: length === null ? null : addDays(from, length),
          ...recorded,
        }),
      ),
    );
  const ratings = fc
    .record({
      unitId: fc.constantFrom(...units),
      criterionId: criterionIds,
      phase: fc.constantFrom(...ASSESSMENT_PHASES),
      level: fc.integer({ min: 0, max: 4 }),
      assessedOn: anyDay,
      isPilot: fc.boolean(),
    })
    .chain((one) => recordedBetween.map((recorded) => ({ id: '', ...one, ...recorded })));
  const histories = fc
    .record({ chosen: fc.array(choices, { maxLength: 12 }), assessments: fc.array(ratings, { maxLength: 25 }) })
    .map(({ chosen: some, assessments }): AssessmentData => ({
      criteria,
      chosen: some,
      assessments: assessments.map((one, index) => ({ ...one, id: `r${index}` })),
    }));
  const instants = fc.option(anyDay.map((on) => `${on}T12:00:00.000Z`));

  const isKnown = (row: { recordedFrom: string; recordedTo: string | null }, knownAt: string | null): boolean =>
    knownAt === null
      ? row.recordedTo === null
      : row.recordedFrom <= knownAt && (row.recordedTo === null || knownAt < row.recordedTo);
  const family = (id: string): string => (id === 'h1b' ? 'h1a' : id);
  const order = (row: AssessmentEntry): string => `${row.assessedOn} ${row.recordedFrom} ${row.id}`;

  /** Ratings of a criterion in a unit, looked for one by one, without any of the code under test. */
  const rowsOf = (
    data: AssessmentData,
    unitId: string,
    criterionId: string,
    asOf: LocalDate,
    knownAt: string | null,
  ): AssessmentEntry[] =>
    data.assessments
      .filter((one) => one.unitId === unitId && family(one.criterionId) === family(criterionId))
      .filter((one) => !one.isPilot && one.assessedOn <= asOf && isKnown(one, knownAt))
      .sort((a, b) => (order(a) < order(b) ? -1 : 1));

  const tell = (up: number, down: number, same: number, begun: number): CellState => {
    if (up + down + same === 0) return begun > 0 ? 'baseline-only' : 'not-assessed';
    if (up > 0 && down > 0) return 'mixed';
    return up > 0 ? 'improved' : down > 0 ? 'worse' : 'unchanged';
  };

  const recount = (
    unitId: string,
    areaId: string,
    data: AssessmentData,
    asOf: LocalDate,
    knownAt: string | null,
  ): CellState => {
    const own = new Set(
      data.chosen
        .filter((one) => one.unitId === unitId && one.thematicAreaId === areaId && isKnown(one, knownAt))
        .filter((one) => one.chosenFrom <= asOf && !(one.chosenUntil !== null && one.chosenUntil <= asOf))
        .map((one) => one.criterionId),
    );
    if (own.size === 0) return 'not-chosen';
    const signs: number[] = [];
    let begun = 0;
    for (const criterionId of own) {
      const rows = rowsOf(data, unitId, criterionId, asOf, knownAt);
      const first = rows.filter((one) => one.phase === 'baseline').pop();
      if (!first) continue;
      begun += 1;
      const last = rows.filter((one) => one.phase !== 'baseline' && one.assessedOn > first.assessedOn).pop();
      if (last) signs.push(Math.sign(last.level - first.level));
    }
    const count = (sign: number): number => signs.filter((one) => one === sign).length;
    return tell(count(1), count(-1), count(0), begun);
  };

  it('the map equals a plain recount', () => {
    fc.assert(
      fc.property(histories, anyDay, instants, (data, asOf, knownAt) => {
        for (const cell of heatMap(units, areas, data, { asOf, knownAt })) {
          expect(cell.state).toBe(recount(cell.unitId, cell.thematicAreaId, data, asOf, knownAt));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the comparison of two days equals a plain recount', () => {
    fc.assert(
      fc.property(histories, anyDay, anyDay, instants, (data, one, other, knownAt) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const levelOn = (unitId: string, criterionId: string, on: LocalDate): number | null =>
          rowsOf(data, unitId, criterionId, on, knownAt).pop()?.level ?? null;
        for (const cell of compareDates(units, areas, data, { earlier, later, knownAt })) {
          for (const { criterionId, earlier: was, later: is } of cell.criteria) {
            expect(was?.level ?? null).toBe(levelOn(cell.unitId, criterionId, earlier));
            expect(is?.level ?? null).toBe(levelOn(cell.unitId, criterionId, later));
          }
          const signs = new Set(
            cell.criteria.flatMap(({ earlier: was, later: is }) =>
              was && is ? [Math.sign(is.level - was.level)] : [],
            ),
          );
          expect(cell.state === 'improved').toBe(signs.has(1) && !signs.has(-1));
          expect(cell.state === 'mixed').toBe(signs.has(1) && signs.has(-1));
        }
      }),
    );
  });

  it('the counts add up, by area and by region, to the cells', () => {
    const regions = new Map([
      ['u1', 'CZ010'],
      ['u2', 'CZ042'],
    ]);
    fc.assert(
      fc.property(histories, anyDay, (data, asOf) => {
        const cells = heatMap(units, areas, data, { asOf, knownAt: null });
        const table = countShifts(cells, (unitId) => regions.get(unitId) ?? null);
        for (const state of CELL_STATES) {
          const expected = cells.filter((cell) => cell.state === state).length;
          const sum = (rows: typeof table.byArea): number => rows.reduce((total, row) => total + row.counts[state], 0);
          expect([table.total.counts[state], sum(table.byArea), sum(table.byRegion)]).toEqual([
            expected,
            expected,
            expected,
          ]);
        }
        const withChoice = new Set(cells.filter((cell) => cell.state !== 'not-chosen').map((cell) => cell.unitId));
        expect(table.total.units).toBe(withChoice.size);
      }),
    );
  });

  it('blockers are exactly the chosen criteria without both ratings', () => {
    fc.assert(
      fc.property(histories, anyDay, (data, asOf) => {
        const cells = heatMap(units, areas, data, { asOf, knownAt: null });
        const lacking = cells.flatMap((cell) => cell.criteria.filter((one) => !one.baseline || !one.latest));
        const idle = units.filter((id) => cells.every((cell) => cell.unitId !== id || cell.criteria.length === 0));
        expect(goalBlockers(cells)).toHaveLength(lacking.length + idle.length);
      }),
    );
  });

  it('a rating of a later day changes nothing as of an earlier one', () => {
    fc.assert(
      fc.property(histories, ratings, anyDay, (data, later, asOf) => {
        const moved = { ...later, id: 'later', assessedOn: addDays(asOf, 1) };
        const moment = { asOf, knownAt: null };
        const after = heatMap(units, areas, { ...data, assessments: [...data.assessments, moved] }, moment);
        expect(after).toEqual(heatMap(units, areas, data, moment));
      }),
    );
  });

  it('a correction changes nothing of what was known before it', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.integer({ min: 0, max: 4 }), anyDay, (data, pick, level, asOf) => {
        const standing = data.assessments.filter((one) => one.recordedTo === null);
        const target = standing[pick % Math.max(1, standing.length)];
        if (!target) return;
        const corrected = '2025-06-01T08:00:00.000Z';
        const assessments = data.assessments.map((one) => (one === target ? { ...one, recordedTo: corrected } : one));
        const entry = { ...target, id: 'corrected', level, recordedFrom: corrected };
        const after = { ...data, assessments: [...assessments, entry] };
        for (const knownAt of ['2025-05-31T08:00:00.000Z', '2024-01-01T08:00:00.000Z']) {
          const moment = { asOf, knownAt };
          expect(heatMap(units, areas, after, moment)).toEqual(heatMap(units, areas, data, moment));
        }
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(histories, anyDay, (data, asOf) => {
        const turned = { ...data, assessments: [...data.assessments].reverse() };
        const moment = { asOf, knownAt: null };
        const plain = (cells: readonly HeatMapCell[]): unknown =>
          cells.map(({ state, criteria: rows, unmapped }) => [state, rows, [...unmapped].sort()]);
        expect(plain(heatMap(units, areas, turned, moment))).toEqual(plain(heatMap(units, areas, data, moment)));
      }),
    );
  });
});

import fc from 'fast-check';
import { areas, chosen, criteria, start, units } from '../../test/comparison-data.ts';
import { addDays } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { ASSESSMENT_PHASES, type AssessmentEntry } from './assessment.ts';
import type { AssessmentData } from './assessment-history.ts';
import { compareDates } from './compare-dates.ts';
import { countShifts, goalBlockers } from './count-shifts.ts';
import { CELL_STATES, heatMap, type CellState, type HeatMapCell } from './heat-map.ts';

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
      versionNumber: fc.integer({ min: 1, max: 3 }),
      targetLevel: fc.option(fc.nat(4)),
    })
    .chain(({ unitId, criterionId, from, length, ...words }) =>
      recordedBetween.map((recorded) =>
        chosen(unitId, criterionId, {
          ...words,
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

  /** What a unit has chosen in an area: of each family the word of the newest version, the first written of equals. */
  const choicesOf = (
    data: AssessmentData,
    unitId: string,
    areaId: string,
    { on, knownAt }: { on: LocalDate; knownAt: string | null },
  ): AssessmentData['chosen'] => {
    const own = data.chosen
      .filter((one) => one.unitId === unitId && one.thematicAreaId === areaId && isKnown(one, knownAt))
      .filter((one) => one.chosenFrom <= on && !(one.chosenUntil !== null && one.chosenUntil <= on));
    return own.filter((one, place) => {
      const rivals = own.filter((other) => family(other.criterionId) === family(one.criterionId));
      const newest = Math.max(...rivals.map((other) => other.versionNumber));
      return own.indexOf(rivals.find((other) => other.versionNumber === newest) ?? one) === place;
    });
  };

  const stateOfSigns = (signs: readonly number[], begun: number): CellState => {
    const count = (sign: number): number => signs.filter((one) => one === sign).length;
    return tell(count(1), count(-1), count(0), begun);
  };

  const recount = (
    unitId: string,
    areaId: string,
    data: AssessmentData,
    asOf: LocalDate,
    knownAt: string | null,
  ): CellState => {
    const own = choicesOf(data, unitId, areaId, { on: asOf, knownAt });
    if (own.length === 0) return 'not-chosen';
    const signs: number[] = [];
    let begun = 0;
    for (const { criterionId } of own) {
      const rows = rowsOf(data, unitId, criterionId, asOf, knownAt);
      const first = rows.filter((one) => one.phase === 'baseline').pop();
      if (!first) continue;
      begun += 1;
      const last = rows.filter((one) => one.phase !== 'baseline' && one.assessedOn > first.assessedOn).pop();
      if (last) signs.push(Math.sign(last.level - first.level));
    }
    return stateOfSigns(signs, begun);
  };

  const levelOn = (
    data: AssessmentData,
    unitId: string,
    criterionId: string,
    { on, knownAt }: { on: LocalDate; knownAt: string | null },
  ): number | null => rowsOf(data, unitId, criterionId, on, knownAt).pop()?.level ?? null;

  const recountTwo = (
    unitId: string,
    areaId: string,
    data: AssessmentData,
    { earlier, later, knownAt }: { earlier: LocalDate; later: LocalDate; knownAt: string | null },
  ): CellState => {
    const own = choicesOf(data, unitId, areaId, { on: later, knownAt });
    if (own.length === 0) return 'not-chosen';
    const signs = own.flatMap(({ criterionId }) => {
      const was = levelOn(data, unitId, criterionId, { on: earlier, knownAt });
      const is = levelOn(data, unitId, criterionId, { on: later, knownAt });
      return was === null || is === null ? [] : [Math.sign(is - was)];
    });
    return stateOfSigns(signs, 0);
  };

  /** Criteria rated in an area whose family the unit has chosen nowhere. */
  const recountUnmapped = (
    unitId: string,
    areaId: string,
    data: AssessmentData,
    moment: { on: LocalDate; knownAt: string | null },
  ): string[] => {
    const families = new Set(
      areas.flatMap((area) => choicesOf(data, unitId, area, moment).map((one) => family(one.criterionId))),
    );
    return [...criteria]
      .filter(([id, { thematicAreaId }]) => thematicAreaId === areaId && !families.has(family(id)))
      .map(([id]) => id)
      .filter((id) => rowsOf(data, unitId, id, moment.on, moment.knownAt).some((one) => one.criterionId === id));
  };

  it('the map equals a plain recount, what nothing maps and what each version says included', () => {
    fc.assert(
      fc.property(histories, anyDay, instants, (data, asOf, knownAt) => {
        const moment = { on: asOf, knownAt };
        for (const { unitId, thematicAreaId, ...cell } of heatMap(units, areas, data, { asOf, knownAt })) {
          expect(cell.state).toBe(recount(unitId, thematicAreaId, data, asOf, knownAt));
          expect([...cell.unmapped].sort()).toEqual(recountUnmapped(unitId, thematicAreaId, data, moment));
          const words = choicesOf(data, unitId, thematicAreaId, moment);
          const say = (one: { criterionId: string; targetLevel: number | null }): string =>
            `${one.criterionId} ${one.targetLevel}`;
          expect(cell.criteria.map(say).sort()).toEqual(words.map(say).sort());
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the comparison of two days equals a plain recount, by what was known when, mapped and unmapped', () => {
    fc.assert(
      fc.property(histories, anyDay, anyDay, instants, (data, one, other, knownAt) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const cells = compareDates(units, areas, data, { earlier, later, knownAt });
        for (const { unitId, thematicAreaId, ...cell } of cells) {
          for (const { criterionId, earlier: was, later: is } of cell.criteria) {
            expect(was?.level ?? null).toBe(levelOn(data, unitId, criterionId, { on: earlier, knownAt }));
            expect(is?.level ?? null).toBe(levelOn(data, unitId, criterionId, { on: later, knownAt }));
          }
          expect(cell.state).toBe(recountTwo(unitId, thematicAreaId, data, { earlier, later, knownAt }));
          const unmapped = recountUnmapped(unitId, thematicAreaId, data, { on: later, knownAt });
          expect([...cell.unmapped].sort()).toEqual(unmapped);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the counts of two days equal a plain recount', () => {
    fc.assert(
      fc.property(histories, anyDay, anyDay, instants, (data, one, other, knownAt) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const dates = { earlier, later, knownAt };
        const { byArea, total } = countShifts(compareDates(units, areas, data, dates), () => null);
        for (const area of areas) {
          const states = units.map((unitId) => recountTwo(unitId, area, data, dates));
          for (const state of CELL_STATES) {
            const count = states.filter((other) => other === state).length;
            expect(byArea.find(({ key }) => key === area)?.counts[state]).toBe(count);
          }
        }
        expect(CELL_STATES.reduce((sum, state) => sum + total.counts[state], 0)).toBe(units.length * areas.length);
      }),
    );
  });

  it('the counts add up, by area and by region, to the cells', () => {
    const regions = new Map([
      ['u1', 'CZ010'],
      ['u2', 'CZ042'],
    ]);
    fc.assert(
      fc.property(histories, anyDay, instants, (data, asOf, knownAt) => {
        const cells = heatMap(units, areas, data, { asOf, knownAt });
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

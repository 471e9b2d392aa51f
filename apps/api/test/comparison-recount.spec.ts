import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '@rssz/domain';
import fc from 'fast-check';
import type { ApiClient } from './api-client.ts';
import { startApp, type AppUnderTest } from './app-under-test.ts';
import {
  act,
  AREAS,
  CODES,
  CRITERIA,
  day,
  instantOf,
  levelsOf,
  recount,
  recountTwoDays,
  REGIONS,
  tell,
  type History,
  type Question,
  type Recounted,
} from './comparison-model.ts';
import { makeCatalogue, makeDescription, makeRating, type MadeCriterion } from './factories/comparison.ts';
import { makeUnit } from './factories/territorial-unit.ts';

interface AnsweredMap {
  readonly areas: { readonly id: string }[];
  readonly rows: {
    readonly unit: { readonly id: string };
    readonly cells: {
      readonly state: string;
      readonly unmapped: number;
      readonly criteria: { readonly from: number | null; readonly to: number | null }[];
    }[];
  }[];
  readonly counts: Record<
    'byArea' | 'byRegion',
    { readonly key: string; readonly counts: Record<string, number> }[]
  > & {
    readonly total: { readonly counts: Record<string, number>; readonly units: number };
  };
  readonly blockers: { readonly unit: { readonly id: string }; readonly code: string; readonly criteria: number }[];
}

/** How many of each state, without those that do not occur. */
function tally(states: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const state of states) sums[state] = (sums[state] ?? 0) + 1;
  return sums;
}
const occurring = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe('the comparison in time, over random histories', () => {
  let app: AppUnderTest;
  let client: ApiClient;
  let raterId: string;
  let unitIds: string[];
  let criteria: ReadonlyMap<string, MadeCriterion>;

  beforeAll(async () => {
    app = await startApp();
    const manager = await app.as('manager');
    client = manager;
    raterId = manager.user.id;
    unitIds = [];
    for (const regionCode of REGIONS) unitIds.push((await makeUnit(app.db, app.project, { regionCode })).id);
    const old = await makeCatalogue(app.db, app.project, {
      number: 101,
      state: 'retired',
      criteria: ['a1', 'a2', 'a3'].map((code) => ({ code, area: CRITERIA[code]?.area ?? '' })),
    });
    const next = await makeCatalogue(app.db, app.project, {
      number: 102,
      state: 'retired',
      criteria: [
        { code: 'b1', area: 'housing', mappedFromId: old.get('a1')?.id ?? null },
        { code: 'b2', area: 'housing' },
      ],
    });
    criteria = new Map([...old, ...next]);
  });
  afterAll(() => app.close());

  const criterion = (code: string): MadeCriterion => {
    const made = criteria.get(code);
    if (!made) throw new Error(`no criterion ${code}`);
    return made;
  };

  const write = async (history: History): Promise<void> => {
    for (const table of ['assessment', 'description_criterion', 'description_area', 'cooperation_description']) {
      await app.db.query(`DELETE FROM ${table}`);
    }
    for (const { unit, codes, ...said } of history.versions) {
      const unitId = unitIds[unit] ?? '';
      await makeDescription(app.db, app.project, { ...said, unitId, by: raterId, criteria: codes.map(criterion) });
    }
    for (const { unit, code, from, to, ...said } of history.ratings) {
      const place = { unitId: unitIds[unit] ?? '', criterionId: criterion(code).id, by: raterId };
      await makeRating(app.db, app.project, { ...said, ...place, recordedFrom: from, recordedTo: to });
    }
  };

  const ask = async <Answer>(path: string, query: Record<string, string | null>): Promise<Answer> => {
    const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null);
    const { body } = await client.get(`/projects/RSSZ/${path}?${new URLSearchParams(given)}`).expect(200);
    return body as Answer;
  };

  /** Compares an answered map with the cells of a recount, and its counts with their plain sums. */
  const check = (map: AnsweredMap, cellAt: (unit: number, area: string) => Recounted, about: object): void => {
    const areaIds = AREAS.map((area) => criterion(CODES.find((code) => CRITERIA[code]?.area === area) ?? '').areaId);
    const byUnit = unitIds.map((_, unit) => AREAS.map((area) => cellAt(unit, area)));
    const isUsed = (index: number): boolean =>
      byUnit.some((cells) => cells[index]?.state !== 'not-chosen' || cells[index].unmapped > 0);
    const shown = areaIds.flatMap((id, index) => (isUsed(index) ? [{ id, index }] : []));
    expect({ ...about, areas: map.areas.map(({ id }) => id).sort() }).toEqual({
      ...about,
      areas: shown.map(({ id }) => id).sort(),
    });
    const cells = unitIds.flatMap((id, unit) => {
      const row = map.rows.find((one) => one.unit.id === id);
      return map.areas.map(({ id: areaId }, place) => ({
        ...{ unit, areaId, answered: row?.cells[place], expected: byUnit[unit]?.[areaIds.indexOf(areaId)] },
      }));
    });
    for (const { unit, areaId, answered, expected } of cells) {
      const plain = answered && { ...answered, criteria: undefined, levels: levelsOf(answered.criteria) };
      expect({ ...about, unit, areaId, ...plain }).toMatchObject({ ...about, unit, areaId, ...expected });
    }
    const states = cells.map(({ unit, areaId, expected }) => ({
      state: expected?.state ?? '',
      area: areaId,
      region: REGIONS[unit] ?? '',
    }));
    expect(occurring(map.counts.total.counts)).toEqual(tally(states.map((one) => one.state)));
    for (const { key, counts } of map.counts.byArea) {
      expect(occurring(counts)).toEqual(tally(states.filter((one) => one.area === key).map((one) => one.state)));
    }
    for (const { key, counts } of map.counts.byRegion) {
      expect(occurring(counts)).toEqual(tally(states.filter((one) => one.region === key).map((one) => one.state)));
    }
    const withChoice = byUnit.filter((cells) => cells.some(({ state }) => state !== 'not-chosen')).length;
    expect(map.counts.total.units).toBe(withChoice);
  };

  const checkBlockers = (map: AnsweredMap, history: History, at: Question): void => {
    for (const [unit, id] of unitIds.entries()) {
      const cells = AREAS.map((area) => recount(history, unit, area, at));
      const levels = cells.flatMap((one) => one.levels);
      const expected: Record<string, number> = {};
      if (levels.length === 0) expected['areas-missing'] = 0;
      const without = levels.filter((one) => one.startsWith('null')).length;
      const only = levels.filter((one) => !one.startsWith('null') && one.endsWith('null')).length;
      if (without > 0) expected['baseline-missing'] = without;
      if (only > 0) expected['later-assessment-missing'] = only;
      const own = map.blockers.filter((one) => one.unit.id === id);
      expect(Object.fromEntries(own.map((one) => [one.code, one.criteria]))).toEqual(expected);
    }
  };

  const checkRegions = async (history: History, at: Question): Promise<void> => {
    const { regions } = await ask<{
      regions: {
        region: { code: string };
        units: number;
        covered: number;
        compared: number;
        counts: Record<string, number>;
      }[];
    }>('region-coverage', { asOf: at.asOf, knownAt: at.knownAt });
    expect(regions).toHaveLength(14);
    for (const { region, units, covered, compared, counts } of regions) {
      const own = REGIONS.flatMap((code, unit) => (code === region.code ? [unit] : []));
      const cells = own.map((unit) => AREAS.map((area) => recount(history, unit, area, at).state));
      const isShift = (state: string): boolean => ['improved', 'worse', 'mixed', 'unchanged'].includes(state);
      expect({ units, covered, compared }).toEqual({
        units: own.length,
        covered: cells.filter((states) => states.some((state) => state !== 'not-chosen')).length,
        compared: cells.filter((states) => states.some(isShift)).length,
      });
      const { 'not-chosen': _free, ...expected } = tally(cells.flat());
      const { 'not-chosen': _more, ...answered } = occurring(counts);
      expect(answered).toEqual(expected);
    }
  };

  it('gives the heat map, the comparison of two days and the counts of a plain recount', async () => {
    const question = fc.record({ asOf: day, later: fc.nat(40), knownAt: fc.option(fc.nat(30), { nil: null }) });
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 10, maxLength: 45, size: 'max' }),
        fc.array(question, { minLength: 4, maxLength: 6 }),
        async (acts, questions) => {
          const history = tell(acts);
          await write(history);
          const last = { asOf: localDate('2024-06-30'), later: 0, knownAt: null };
          for (const { asOf, later, knownAt: tick } of [...questions, last]) {
            const knownAt = tick === null ? null : instantOf(tick);
            const at = { asOf, knownAt };
            const map = await ask<AnsweredMap>('heat-map', at);
            check(map, (unit, area) => recount(history, unit, area, at), at);
            checkBlockers(map, history, at);
            await checkRegions(history, at);
            const on = { asOf: addDays(asOf, later), knownAt };
            const days = { earlier: asOf, later: on.asOf, knownAt };
            const two = await ask<AnsweredMap>('heat-map/compare', days);
            check(two, (unit, area) => recountTwoDays(history, unit, area, at, on), days);
            map.rows.forEach(({ cells }) => cells.forEach(({ state }) => seen.add(state)));
          }
        },
      ),
      { numRuns: 50, seed: 20240916 },
    );
    expect([...seen].sort()).toEqual(
      ['baseline-only', 'improved', 'mixed', 'not-assessed', 'not-chosen', 'unchanged', 'worse'].sort(),
    );
  }, 240_000);
});

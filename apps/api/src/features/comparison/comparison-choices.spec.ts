import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeCatalogue, makeDescription, makeRating, type MadeCriterion } from '../../../test/factories/comparison.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { HeatMap, HeatMapComparison } from './dto/heat-map.dto.ts';
import type { UnitShift } from './dto/unit-shift.dto.ts';

const BASE = '/projects/RSSZ';

interface Assessed {
  readonly areas: {
    readonly criteria: { code: string; isChosen: boolean; targetLevel: number | null; isAddedLater: boolean }[];
  }[];
}
const BEFORE_AMENDMENT = 'knownAt=2024-07-01T00:00:00Z';

/** K1 is continued by N1; the first version names K1 and K2, the amendment N1 and K2, written down later than it holds. */
describe('what the versions of a description say, on a day and as it was known', () => {
  let app: AppUnderTest;
  let manager: ApiClient & { user: MadeUser };
  let unit: { id: string };
  const made = new Map<string, MadeCriterion>();
  const criterion = (code: string): MadeCriterion => made.get(code)!;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unit = await makeUnit(app.db, app.project);
    const [unitId, by] = [unit.id, manager.user.id];
    const areas = ['K1', 'K2', 'X'].map((code) => ({ code, area: 'housing' }));
    const old = await makeCatalogue(app.db, app.project, { number: 101, state: 'retired', criteria: areas });
    for (const [code, one] of old) made.set(code, one);
    const mapped = [{ code: 'N1', area: 'housing', mappedFromId: criterion('K1').id }];
    const next = await makeCatalogue(app.db, app.project, { number: 102, state: 'in-force', criteria: mapped });
    for (const [code, one] of next) made.set(code, one);
    await makeDescription(app.db, app.project, {
      ...{ unitId, by, number: 1, agreedOn: '2023-03-01', approvedOn: '2023-03-10', endsOn: '2024-10-31' },
      ...{ criteria: [criterion('K1'), criterion('K2')], targets: { K1: 3, K2: 2 }, isSuperseded: true },
    });
    await makeDescription(app.db, app.project, {
      ...{ unitId, by, number: 2, agreedOn: '2024-05-01', approvedOn: '2024-06-01', endsOn: '2024-11-30' },
      ...{ agreedAt: '2024-08-01T09:00:00Z', approvedAt: '2024-08-02T09:00:00Z' },
      ...{ criteria: [criterion('N1'), criterion('K2')], targets: { N1: 4, K2: 3 }, addedLater: ['K2'] },
    });
    const rate = (code: string, level: number, on: string, phase?: 'interim') =>
      makeRating(app.db, app.project, {
        unitId,
        by,
        criterionId: criterion(code).id,
        level,
        on,
        ...(phase && { phase }),
      });
    await rate('K1', 1, '2023-04-01');
    await rate('X', 1, '2023-04-01');
  });
  afterAll(() => app.close());

  const read = async <Answer>(path: string): Promise<Answer> =>
    (await manager.get(`${BASE}/${path}`).expect(200)).body as Answer;
  const shift = async (query: string): Promise<unknown[]> =>
    (await read<UnitShift>(`territorial-units/${unit.id}/shift?${query}`)).areas[0]!.criteria.map((one) => [
      one.criterion.code,
      one.targetLevel,
      one.isAddedLater,
    ]);
  const assessed = async (query: string): Promise<unknown[]> =>
    (await read<Assessed>(`territorial-units/${unit.id}/assessments?${query}`)).areas
      .flatMap(({ criteria }) => criteria)
      .filter(({ isChosen }) => isChosen)
      .map(({ code, targetLevel, isAddedLater }) => [code, targetLevel, isAddedLater]);
  const first = [
    ['K1', 3, false],
    ['K2', 2, false],
  ];
  const amended = [
    ['N1', 4, false],
    ['K2', 3, true],
  ];

  it('is told of a day by the version that held then', async () => {
    expect(await shift('asOf=2024-04-30')).toEqual(first);
    expect(await shift('asOf=2024-09-16')).toEqual(amended);
  });

  it('of two versions that hold side by side, by the newer one, and each lineage once', async () => {
    expect(await shift('asOf=2024-05-15')).toEqual(amended);
    const map = await read<HeatMap>('heat-map?asOf=2024-05-15');
    expect(map.rows.find((row) => row.unit.id === unit.id)?.cells[0]?.criteria).toHaveLength(2);
  });

  it('is told of the past by what was known then', async () => {
    expect(await shift(`asOf=2024-07-15&${BEFORE_AMENDMENT}`)).toEqual(first);
  });

  it('is the same where the unit is rated', async () => {
    expect((await assessed('asOf=2024-04-30')).sort()).toEqual([
      ['K2', 2, false],
      ['N1', 3, false],
    ]);
    expect((await assessed('')).sort()).toEqual([
      ['K2', 3, true],
      ['N1', 4, false],
    ]);
    expect((await assessed(`asOf=2024-07-15&${BEFORE_AMENDMENT}`)).map((one) => (one as unknown[])[1]).sort()).toEqual([
      2, 3,
    ]);
  });

  it('sets the deadlines as it was known, and so does a plan', async () => {
    await app.db.query(
      `INSERT INTO milestone (id, project_id, unit_id, stage, planned_on, recorded_from, recorded_by)
       VALUES ($1, $2, $3, 'final-evaluation', '2024-09-30', '2024-08-15T08:00:00Z', $4)`,
      [uuidv7(), app.project.id, unit.id, manager.user.id],
    );
    const due = async (query: string): Promise<unknown> =>
      (await read<UnitShift>(`territorial-units/${unit.id}/shift?${query}`)).blockers.find(
        ({ code }) => code === 'later-assessment-missing',
      );
    expect(await due(`asOf=2024-07-15&${BEFORE_AMENDMENT}`)).toMatchObject({ dueOn: '2024-10-31', isAssumption: true });
    expect(await due('asOf=2024-07-15&knownAt=2024-08-10T00:00:00Z')).toMatchObject({ dueOn: '2024-11-30' });
    expect(await due('')).toMatchObject({ dueOn: '2024-09-30', isAssumption: false });
  });

  it('gives a criterion that continues another its days from when the unit chose that one', async () => {
    const { blockers } = await read<UnitShift>(`territorial-units/${unit.id}/shift`);
    expect(blockers.find(({ code }) => code === 'baseline-missing')).toMatchObject({ dueOn: '2023-04-30' });
  });

  it('counts what no mapping lets compare also on two dates', async () => {
    const map = await read<HeatMapComparison>('heat-map/compare?earlier=2023-06-01&later=2024-04-30');
    expect(map.rows.find((row) => row.unit.id === unit.id)?.cells[0]).toMatchObject({ unmapped: 1 });
  });
});

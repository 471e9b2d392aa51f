import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  catalogueInForce,
  chooseCriteria,
  criterionBody,
  pilotedCatalogue,
} from '../../../test/factories/catalogue.ts';
import { newId } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { AssessedCriterion } from './dto/assessment.dto.ts';

const BASE = '/projects/RSSZ';

describe('ratings over two versions of the catalogue', () => {
  let app: AppUnderTest;
  let manager: ApiClient & { user: MadeUser };
  let unit: { id: string };
  const ids: Record<string, string> = {};
  let baselines: string[] = [];

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    unit = await makeUnit(app.db, app.project);
    const first = await catalogueInForce(manager, [criterionBody('A'), criterionBody('B')], unit.id);
    const criterionIds = first.criteria.map(({ id }) => id);
    await chooseCriteria(app.db, app.project, { unitId: unit.id, by: manager.user.id, criterionIds });
    for (const { code, id } of first.criteria) ids[`${code}1`] = id;
    const written = [rating(ids['A1']!), rating(ids['B1']!)];
    for (const one of written) await manager.post(`${BASE}/assessments`, one).expect(201);
    baselines = written.map(({ id }) => id);
    const criteria = [criterionBody('A', { mappedFrom: 'A' }), criterionBody('B')];
    const second = await catalogueInForce(manager, criteria, unit.id, '2024-01-01');
    for (const { code, id } of second.criteria) ids[`${code}2`] = id;
  });
  afterAll(() => app.close());

  function rating(criterionId: string, over: Record<string, unknown> = {}) {
    const base = { unitId: unit.id, phase: 'baseline', level: 1, assessedOn: '2023-06-01' };
    return { id: newId(), criterionId, justification: 'Šetření', evidence: [], ...base, ...over };
  }
  const later = { phase: 'interim', assessedOn: '2024-03-01' };
  const criteriaOf = async (): Promise<AssessedCriterion[]> => {
    const { body } = await manager.get(`${BASE}/territorial-units/${unit.id}/assessments`).expect(200);
    return (body.areas as { criteria: AssessedCriterion[] }[]).flatMap((area) => area.criteria);
  };

  it('go on under the mapped criterion of the version in force, and say so', async () => {
    await manager.post(`${BASE}/assessments`, rating(ids['A2']!, later)).expect(201);
    const mapped = (await criteriaOf()).find(({ code }) => code === 'A');
    expect(mapped).toMatchObject({ id: ids['A2'], isMapped: true, isChosen: true, shift: 'unchanged' });
    expect(mapped?.entries.map(({ catalogueNumber }) => catalogueNumber)).toEqual([3, 2]);
  });

  it('do not go on where nothing is mapped: the earlier criterion is closed, the new one not agreed on', async () => {
    const old = await manager.post(`${BASE}/assessments`, rating(ids['B1']!, later));
    expect(old.body.code).toBe('assessment.catalogue-not-in-force');
    const fresh = await manager.post(`${BASE}/assessments`, rating(ids['B2']!));
    expect(fresh.body.errors).toEqual([{ code: 'assessment.criterion-not-chosen', field: 'criterionId' }]);
    const unmapped = (await criteriaOf()).find(({ code }) => code === 'B');
    expect(unmapped).toMatchObject({ id: ids['B1'], isMapped: false });
    expect(unmapped?.refusals).toEqual([{ code: 'assessment.catalogue-not-in-force' }]);
  });

  it('are tried out anew in the pilot of each version', async () => {
    for (const place of [1, 2]) {
      const mapped = [criterionBody('A', { mappedFrom: 'A' })];
      const piloted = await pilotedCatalogue(manager, mapped, [unit.id]);
      const pilot = rating(piloted.criteria[0]!.id, { isPilot: true, assessedOn: `2024-06-0${place}` });
      await manager.post(`${BASE}/assessments`, pilot).expect(201);
    }
  });

  it('of the version before may still be corrected', async () => {
    const body = {
      id: newId(),
      level: 2,
      assessedOn: '2023-06-01',
      justification: 'Spis',
      evidence: [],
      reason: 'omyl',
    };
    await manager.post(`${BASE}/assessments/${baselines[1]}/corrections`, body).expect(201);
    const corrected = (await criteriaOf()).find(({ code }) => code === 'B');
    expect(corrected?.baseline).toEqual({ level: 2, on: '2023-06-01' });
  });
});

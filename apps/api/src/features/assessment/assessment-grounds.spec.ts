import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { catalogueInForce, chooseCriteria, criterionBody } from '../../../test/factories/catalogue.ts';
import { createLog, diaryCodes, newId, visitBody, type DiaryCodes } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

const BASE = '/projects/RSSZ';
const UNGROUNDED = { code: 'assessment.next-ungrounded', field: 'level', params: { on: '2024-02-01' } };

describe('a rating that would make a move of a later one', () => {
  let app: AppUnderTest;
  let codes: DiaryCodes;
  let manager: ApiClient & { user: MadeUser };
  let criterionId: string;
  let unit: { id: string };
  let baseline: string;
  let later: string;

  beforeAll(async () => {
    app = await startApp();
    codes = await diaryCodes(app);
    manager = await app.as('manager');
    const catalogue = await catalogueInForce(manager, [criterionBody('A')], (await makeUnit(app.db, app.project)).id);
    criterionId = catalogue.criteria[0]!.id;
  });
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    await chooseCriteria(app.db, app.project, { unitId: unit.id, by: manager.user.id, criterionIds: [criterionId] });
    baseline = await written({ phase: 'baseline', assessedOn: '2023-06-01' });
    later = await written({ assessedOn: '2024-02-01' });
  });
  afterAll(() => app.close());

  const words = (over: object) => ({ id: newId(), level: 1, justification: 'Šetření', evidence: [], ...over });
  const rate = (over: object) =>
    manager.post(`${BASE}/assessments`, { ...words(over), unitId: unit.id, criterionId, phase: 'interim', ...over });
  const correct = (id: string, over: object) =>
    manager.post(`${BASE}/assessments/${id}/corrections`, words({ reason: 'záměna', ...over }));
  const written = async (over: object): Promise<string> => (await rate(over).expect(201)).body.id as string;
  const visit = async () => {
    const id = newId();
    await createLog(manager, id, visitBody(codes, unit.id)).expect(201);
    return { kind: 'advisory-log', id };
  };

  it('is refused when that one rests on no evidence, and says which it is', async () => {
    const evidence = [await visit()];
    const between = { level: 2, assessedOn: '2023-10-01', evidence };
    expect((await rate(between).expect(422)).body.errors).toEqual([UNGROUNDED]);
    const lowered = { level: 0, assessedOn: '2023-06-01', evidence };
    expect((await correct(baseline, lowered).expect(422)).body.errors).toEqual([UNGROUNDED]);
  });

  it('is written once evidence was put to that one', async () => {
    const evidence = [await visit()];
    await correct(later, { assessedOn: '2024-02-01', evidence }).expect(201);
    await correct(baseline, { level: 0, assessedOn: '2023-06-01' }).expect(201);
    await rate({ level: 2, assessedOn: '2023-10-01', evidence }).expect(201);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { catalogueInForce, chooseCriteria, criterionBody } from '../../../test/factories/catalogue.ts';
import { newId } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { AssessedCriterion, UnitAssessments } from './dto/assessment.dto.ts';

const BASE = '/projects/RSSZ';

describe('a rating that is written', () => {
  let app: AppUnderTest;
  let manager: ApiClient & { user: MadeUser };
  let criterionId: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    const pilotUnit = await makeUnit(app.db, app.project);
    const catalogue = await catalogueInForce(manager, [criterionBody('A')], pilotUnit.id);
    criterionId = catalogue.criteria[0]!.id;
  });
  afterAll(() => app.close());

  /** A unit that agreed on the criterion, with its consultant. */
  async function stage() {
    const unit = await makeUnit(app.db, app.project);
    const consultant = await app.as('consultant', { unitIds: [unit.id] });
    await chooseCriteria(app.db, app.project, { unitId: unit.id, by: manager.user.id, criterionIds: [criterionId] });
    const body = (over: Record<string, unknown> = {}) => ({
      id: newId(),
      unitId: unit.id,
      criterionId,
      phase: 'baseline',
      level: 1,
      assessedOn: '2023-06-01',
      justification: 'Podle šetření na místě',
      evidence: [],
      ...over,
    });
    return { unit, consultant, body };
  }

  const correction = (over: Record<string, unknown> = {}) => ({
    id: newId(),
    level: 1,
    assessedOn: '2023-06-01',
    justification: 'Podle spisu',
    evidence: [],
    reason: 'záměna stupňů',
    ...over,
  });
  const rate = (client: ApiClient, body: object) => client.post(`${BASE}/assessments`, body);
  const correct = (client: ApiClient, id: string, body: object) =>
    client.post(`${BASE}/assessments/${id}/corrections`, body);
  const refusals = (body: { code: string; errors?: { code: string }[] }): string[] =>
    body.errors?.map(({ code }) => code) ?? [body.code];
  const criterionIn = async (client: ApiClient, unit: { id: string }): Promise<AssessedCriterion> => {
    const { body } = await client.get(`${BASE}/territorial-units/${unit.id}/assessments`).expect(200);
    return (body as UnitAssessments).areas[0]!.criteria[0]!;
  };

  it('is corrected by a new entry with a reason; what was before stays to be seen', async () => {
    const { unit, consultant, body } = await stage();
    const { body: first } = await rate(consultant, body()).expect(201);
    const sent = correction({ level: 2 });
    const { body: corrected } = await correct(manager, first.id, sent).expect(201);
    expect(corrected).toMatchObject({ correctsId: first.id, correctionReason: 'záměna stupňů', phase: 'baseline' });
    await correct(manager, first.id, sent).expect(200);
    const { entries, baseline } = await criterionIn(consultant, unit);
    expect(baseline).toEqual({ level: 2, on: '2023-06-01' });
    const seen = new Map(entries.map(({ id, isStanding }) => [id, isStanding]));
    expect([...seen.entries()].sort()).toEqual(
      [
        [first.id, false],
        [corrected.id, true],
      ].sort(),
    );
  });

  it('is not corrected without a reason, not twice, not where it is foreign or gone', async () => {
    const { consultant, body } = await stage();
    const { body: first } = await rate(consultant, body()).expect(201);
    expect(refusals((await correct(consultant, first.id, correction({ reason: ' ' }))).body)).toEqual([
      'reason.required',
    ]);
    await correct(consultant, first.id, correction({ level: 2 })).expect(201);
    const { body: stale, status } = await correct(consultant, first.id, correction({ level: 3 }));
    expect([status, stale.code]).toEqual([409, 'assessment.corrected-before']);
    expect(stale.current).toMatchObject({ correctsId: first.id, level: 2 });
    expect((await correct(consultant, newId(), correction())).status).toBe(404);
    const foreign = await app.as('consultant', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    expect((await correct(foreign, first.id, correction())).status).toBe(404);
  });

  it('is corrected by an evaluator only when it is their own', async () => {
    const { unit, consultant, body } = await stage();
    const evaluator = await app.as('evaluator');
    const { body: foreign } = await rate(consultant, body()).expect(201);
    const own = await rate(evaluator, body({ phase: 'interim', assessedOn: '2024-01-10' })).expect(201);
    const refused = await correct(evaluator, foreign.id, correction({ assessedOn: '2023-06-02' }));
    expect([refused.status, refused.body.code]).toEqual([403, 'assessment.correction-not-own']);
    const { body: moved } = await correct(evaluator, own.body.id, correction({ assessedOn: '2024-01-11' })).expect(201);
    const { body: later } = await correct(consultant, moved.id, correction({ assessedOn: '2024-01-12' })).expect(201);
    expect((await correct(evaluator, later.id, correction({ assessedOn: '2024-01-13' }))).status).toBe(403);
    const offered = async (client: ApiClient) => {
      const { entries } = await criterionIn(client, unit);
      return entries.filter(({ isStanding }) => isStanding).map((one) => one.refusals);
    };
    const notOwn = [{ code: 'assessment.correction-not-own' }];
    expect(await offered(evaluator)).toEqual([notOwn, notOwn]);
    expect(await offered(manager)).toEqual([[], []]);
    const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    expect(await offered(coordinator)).toEqual([[{ code: 'access.denied' }], [{ code: 'access.denied' }]]);
  });

  it('of the final phase comes after every interim, whichever is written or moved', async () => {
    const { consultant, body } = await stage();
    await rate(consultant, body()).expect(201);
    const interim = await rate(consultant, body({ phase: 'interim', assessedOn: '2024-02-01' })).expect(201);
    const early = await rate(consultant, body({ phase: 'final', assessedOn: '2024-01-01' }));
    const [place, on] = [{ field: 'assessedOn' }, '2024-02-01'];
    expect(early.body.errors).toEqual([{ ...place, code: 'assessment.final-before-interim', params: { on } }]);
    await rate(consultant, body({ phase: 'final', assessedOn: '2024-06-01' })).expect(201);
    const late = { code: 'assessment.interim-after-final', ...place, params: { on: '2024-06-01' } };
    const after = await rate(consultant, body({ phase: 'interim', assessedOn: '2024-07-01' }));
    expect(after.body.errors).toEqual([late]);
    const moved = correction({ assessedOn: '2024-07-01' });
    expect((await correct(consultant, interim.body.id, moved)).body.errors).toEqual([late]);
    await rate(consultant, body({ phase: 'final', assessedOn: '2024-07-01' })).expect(201);
  });
});

import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { callBody } from '../../../test/factories/call.ts';
import { measureWith, planDraft, planWith } from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

describe('the funding of plans', () => {
  let app: AppUnderTest;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let unit: { id: string; name: string };
  let callId: string;
  let planId: string;
  let measureId: string;

  const planned = async (change: object) => {
    const measure = measureWith(change);
    const plan = await planDraft(consultant, unit.id, planWith([measure]));
    return { planId: plan.id, measureId: measure.measureId };
  };
  /** A measure of 900 000 crowns for which 800 000 are applied for, and one without a source and an estimate. */
  const appliedAndBare = async () => {
    const path = `/projects/RSSZ/measures/${measureId}/sources`;
    const source = { decision: 'accept', itemCode: '2.1-A09', callId };
    const { id, version } = (await consultant.post(path, source).expect(201)).body.sources[0];
    const step = { kind: 'apply', amountCrowns: 800_000 };
    await consultant.post(`${path}/${id}/steps`, step).set('if-match', `"${version}"`).expect(201);
    return planned({ title: 'Bez peněz', budgetCrowns: null });
  };

  beforeAll(async () => {
    app = await startApp();
    const manager = await app.as('manager');
    callId = (await manager.post('/projects/RSSZ/calls', callBody({ number: '03_24_065' })).expect(201)).body.id;
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    ({ planId, measureId } = await planned({ title: 'Dluhová poradna', budgetCrowns: 900_000 }));
  });

  it('adds up over a plan, a unit and what the reader sees', async () => {
    const other = await appliedAndBare();
    const { body } = await coordinator.get(`/projects/RSSZ/funding?unit=${unit.id}`).expect(200);
    expect(body.total).toMatchObject({
      measures: 2,
      budgetCrowns: 900_000,
      withoutBudget: 1,
      byStanding: { applied: { measures: 1, budgetCrowns: 900_000 }, nothing: { measures: 1, budgetCrowns: 0 } },
      amounts: { applied: 800_000, granted: 0 },
    });
    expect(body.plans.map(({ plan }: { plan: { id: string } }) => plan.id).sort()).toEqual(
      [planId, other.planId].sort(),
    );
    const one = await coordinator.get(`/projects/RSSZ/funding?plan=${planId}`).expect(200);
    expect(one.body.total).toMatchObject({ measures: 1 });
    const elsewhere = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    expect((await elsewhere.get('/projects/RSSZ/funding').expect(200)).body).toMatchObject({
      total: { measures: 0 },
      plans: [],
    });
  });

  it('opens each figure into the measures it counts, with their sources', async () => {
    const other = await appliedAndBare();
    const list = async (query: string) =>
      (await coordinator.get(`/projects/RSSZ/funding/measures?unit=${unit.id}${query}`).expect(200)).body;
    expect(await list('&standing=applied')).toMatchObject({
      total: 1,
      items: [
        {
          id: measureId,
          plan: { id: planId },
          unit,
          standing: 'applied',
          budgetCrowns: 900_000,
          sources: [{ itemCode: '2.1-A09', otherSource: null, state: 'applied', amountCrowns: 800_000 }],
        },
      ],
    });
    expect(await list('&standing=nothing')).toMatchObject({
      total: 1,
      items: [{ id: other.measureId, budgetCrowns: null, sources: [] }],
    });
    expect(await list('&standing=granted')).toEqual({ total: 0, items: [] });
    expect(await list('&size=1&page=2')).toMatchObject({ total: 2, items: [{ id: expect.any(String) }] });
    expect((await list(`&plan=${planId}`)).total).toBe(1);
    expect(
      (await consultant.get('/projects/RSSZ/funding/measures?standing=lost').expect(422)).body.errors,
    ).toMatchObject([{ field: 'standing' }]);
    await (await app.as('admin')).get('/projects/RSSZ/funding/measures').expect(403);
  });
});

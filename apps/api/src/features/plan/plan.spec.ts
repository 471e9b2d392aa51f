import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { areaIds } from '../../../test/factories/description.ts';
import {
  approvePlan,
  measureWith,
  planDraft,
  PLANS,
  planStep,
  planVersionPath,
  planWith,
  writePlan,
} from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

type Answer = { status: number; body: { code?: string; errors?: { field?: string; code: string }[] } };

/** What an answer refuses: every code with its field. */
const refusals = ({ body }: Answer): string[] =>
  body.errors?.map(({ field, code }) => (field ? `${field}: ${code}` : code)) ?? [body.code ?? ''];

describe('plans', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let evaluator: ApiClient;
  let unit: { id: string; name: string };
  let other: { id: string; name: string };
  let areas: string[];
  let group: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    evaluator = await app.as('evaluator');
    areas = await areaIds(app.db, app.project);
    const known = await app.db.one<{ code: string }>(
      `SELECT code FROM programme_items_on('2024-09-16') WHERE kind = 'target-group' ORDER BY code LIMIT 1`,
    );
    group = known?.code ?? '';
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    other = await makeUnit(app.db, app.project);
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
  });

  it('begin as an empty draft of a unit, with all that can be done and what is missing', async () => {
    const answer = await consultant.post(PLANS, { unitId: unit.id, kind: 'psz', title: ' PSZ Ukázkov ' });
    expect(answer.status).toBe(201);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      title: 'PSZ Ukázkov',
      kind: 'psz',
      thematicAreaId: null,
      unit: { id: unit.id, name: unit.name },
      headRefusals: [],
      versions: [{ number: 1, state: 'draft', measures: 0, budgetCrowns: 0 }],
      shown: {
        problems: [{ code: 'plan.without-objective', field: 'objectives' }],
        warnings: [],
        editRefusals: [],
        previous: null,
        difference: [],
        transitions: [
          { kind: 'approve', refusals: [{ code: 'access.denied' }] },
          { kind: 'withdraw', refusals: [] },
        ],
        history: [{ type: 'plan-version.created' }],
      },
      standing: [],
    });
    expect(answer.body.targetGroups.length).toBeGreaterThan(20);
  });

  it('keep the text of a draft whole, in its order, with what is worth a second look', async () => {
    const measures = [
      measureWith({ title: 'Druhé', thematicAreaId: areas[0], targetGroups: [group] }),
      measureWith({ title: 'První', endsOn: '2027-01-01', indicator: '' }),
    ];
    const content = planWith(measures);
    const { shown } = await planDraft(consultant, unit.id, content);
    expect(shown.content).toEqual(content);
    const { body } = await consultant.get(planVersionPath(shown.id)).expect(200);
    expect(body.shown).toMatchObject({ measures: 2, budgetCrowns: 2_500_000, problems: [] });
    expect(body.shown.warnings.map(({ code }: { code: string }) => code)).toEqual([
      'measure.outside-validity',
      'measure.without-area',
      'measure.without-indicator',
    ]);
    expect(body.standing).toMatchObject([{ state: 'planned', on: null, dueOn: expect.any(String) }, {}]);
  });

  it.each([
    [{ implementer: ' ' }, 'objectives.0.measures.0.implementer: measure.without-implementer'],
    [{ title: '' }, 'objectives.0.measures.0.title: validation.required'],
    [{ startsOn: '2025-07-01' }, 'objectives.0.measures.0.endsOn: measure.period-reversed'],
    [{ startsOn: '2024-02-30' }, 'objectives.0.measures.0.startsOn: validation.not-a-date'],
    [{ endsOn: '1789-07-14' }, 'objectives.0.measures.0.endsOn: date.out-of-range'],
    [{ budgetCrowns: 'asi milion' }, 'objectives.0.measures.0.budgetCrowns: validation.wrong-type'],
    [{ budgetCrowns: 0.5 }, 'objectives.0.measures.0.budgetCrowns: budget.out-of-range'],
    [{ budgetCrowns: -1 }, 'objectives.0.measures.0.budgetCrowns: budget.out-of-range'],
    [{ targetGroups: ['3.1-T99'] }, 'objectives.0.measures.0.targetGroups: measure.target-group-unknown'],
    [{ thematicAreaId: uuidv7() }, 'objectives.0.measures.0.thematicAreaId: description.area-unknown'],
    [{ surprise: 1 }, 'objectives.0.measures.0.surprise: validation.unknown-field'],
  ])('refuse a measure with %j beside its field, and keep nothing', async (change, refusal) => {
    const { shown } = await planDraft(consultant, unit.id, planWith());
    const answer = await writePlan(consultant, shown.id, shown.version, planWith([measureWith(change)]));
    expect([answer.status, refusals(answer)]).toEqual([422, [refusal]]);
    const { body } = await consultant.get(planVersionPath(shown.id));
    expect(body.shown).toMatchObject({ version: shown.version, content: shown.content });
  });

  it('refuse what stands twice, and a measure of another plan', async () => {
    const { shown } = await planDraft(consultant, unit.id, planWith());
    const [one] = shown.content.objectives[0]?.measures ?? [];
    const twice = planWith([one ?? {}, { ...one, title: 'Jiné' }, measureWith({ title: 'JINÉ' })]);
    expect(refusals(await writePlan(consultant, shown.id, shown.version, twice))).toEqual([
      'objectives.0.measures.2.title: measure.twice',
      'objectives.0.measures.1.measureId: validation.duplicate',
    ]);
    const foreign = await planDraft(consultant, unit.id, planWith());
    const stolen = planWith([{ ...one }]);
    expect(refusals(await writePlan(consultant, foreign.shown.id, foreign.shown.version, stolen))).toEqual([
      'objectives.0.measures.0.measureId: validation.duplicate',
    ]);
    const objective = { objectiveKey: uuidv7(), title: 'Cíl', description: '', measures: [] };
    const same = planWith([], {
      objectives: [objective, { ...objective, objectiveKey: uuidv7() }],
      validTo: '2023-12-31',
    });
    expect(refusals(await writePlan(consultant, shown.id, shown.version, same))).toEqual([
      'validTo: plan.validity-reversed',
      'objectives.1.title: plan.objective-twice',
    ]);
  });

  it('answer two people who edit one draft with what is stored and how it differs', async () => {
    const { shown } = await planDraft(consultant, unit.id, planWith());
    const theirs = { ...shown.content, summary: 'jejich' };
    await writePlan(manager, shown.id, shown.version, theirs).expect(200);
    const answer = await writePlan(consultant, shown.id, shown.version, { ...shown.content, validTo: '2027-12-31' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'version.stale',
      current: { version: shown.version + 1, content: { summary: 'jejich' } },
      changed: ['summary', 'validTo'],
      difference: [{ change: 'changed', subject: 'plan' }],
    });
    expect((await consultant.put(planVersionPath(shown.id), shown.content)).status).toBe(428);
  });

  it('are one to a title in a unit, a thematic action plan with its one area', async () => {
    const start = (body: object) => consultant.post(PLANS, { unitId: unit.id, kind: 'psz', title: 'PSZ', ...body });
    await start({}).expect(201);
    expect(refusals(await start({ title: 'psz' }))).toEqual(['title: plan.title-twice']);
    expect(refusals(await start({ title: ' ' }))).toEqual(['title: validation.required']);
    expect(refusals(await start({ kind: 'tap', title: 'TAP' }))).toEqual(['thematicAreaId: plan.area-required']);
    expect(refusals(await start({ title: 'B', thematicAreaId: areas[0] }))).toEqual([
      'thematicAreaId: plan.area-not-allowed',
    ]);
    const unknown = await start({ kind: 'tap', title: 'TAP', thematicAreaId: uuidv7() });
    expect(refusals(unknown)).toEqual(['thematicAreaId: description.area-unknown']);
    const { body: tap } = await start({ kind: 'tap', title: 'TAP', thematicAreaId: areas[0] }).expect(201);
    const astray = planWith([measureWith({ thematicAreaId: areas[1] })]);
    expect(refusals(await writePlan(consultant, tap.shown.id, 1, astray))).toEqual([
      'objectives.0.measures.0.thematicAreaId: measure.of-other-area',
    ]);
  });

  it('begin from measures of another plan, which live on by themselves', async () => {
    const measures = [
      measureWith({ thematicAreaId: areas[0] }),
      measureWith({ title: 'Dluhy', thematicAreaId: areas[1] }),
    ];
    const { shown } = await planDraft(consultant, unit.id, planWith(measures));
    const copy = {
      unitId: unit.id,
      kind: 'tap',
      title: 'TAP bydlení',
      thematicAreaId: areas[0],
      copyVersionId: shown.id,
    };
    const { body } = await consultant.post(PLANS, copy).expect(201);
    const [objective] = body.shown.content.objectives;
    expect(objective.measures).toMatchObject([{ title: 'Prostupné bydlení' }]);
    expect(objective.measures[0].measureId).not.toBe(measures[0]?.measureId);
    const astray = await consultant.post(PLANS, { ...copy, title: 'Jiný', copyVersionId: uuidv7() });
    expect(refusals(astray)).toEqual(['copyVersionId: plan.not-copied']);
  });

  it('have their title and area corrected while no assembly approved them', async () => {
    const plan = await planDraft(consultant, unit.id, planWith());
    const path = `${PLANS}/${plan.id}`;
    const { body } = await consultant.patch(path, plan.version, { title: 'Správný název' }).expect(200);
    expect(body).toMatchObject({ title: 'Správný název', version: plan.version + 1 });
    const stale = await consultant.patch(path, plan.version, { title: 'Jiný' });
    expect([stale.status, stale.body.code, stale.body.current.title]).toEqual([409, 'version.stale', 'Správný název']);
    expect((await evaluator.patch(path, plan.version + 1, { title: 'Můj' })).status).toBe(403);
    await approvePlan(manager, unit.id, plan.shown.id);
    const late = await consultant.patch(path, plan.version + 1, { title: 'Pozdě' });
    expect([late.status, late.body.code]).toEqual([409, 'plan.head-fixed']);
  });

  it('are listed by unit, kind, state and area with how their measures go', async () => {
    const psz = await planDraft(consultant, unit.id, planWith([measureWith({ thematicAreaId: areas[1] })]));
    const tap = { kind: 'tap', thematicAreaId: areas[0] };
    await planDraft(consultant, unit.id, planWith([measureWith({ thematicAreaId: areas[0] })]), tap);
    await approvePlan(manager, unit.id, psz.shown.id);
    await planStep(consultant, psz.shown.id, { kind: 'amend', reason: 'nové opatření' });
    const list = async (query: string) => (await manager.get(`${PLANS}?unit=${unit.id}${query}`).expect(200)).body;
    expect(await list('')).toMatchObject({ total: 2, items: [{}, {}] });
    expect((await list('&state=approved')).items).toMatchObject([
      {
        id: psz.id,
        number: 1,
        draftNumber: 2,
        measures: 1,
        counts: { planned: 1, done: 0 },
        overdue: 0,
        budgetCrowns: 1_250_000,
        approvedOn: '2024-03-20',
      },
    ]);
    expect((await list('&kind=tap')).items).toMatchObject([{ kind: 'tap', state: 'draft', draftNumber: null }]);
    expect((await list(`&area=${areas[1]}`)).items).toMatchObject([{ id: psz.id }]);
    expect(await list('&page=2&size=1')).toMatchObject({ total: 2, items: [{}] });
    expect((await manager.get(`${PLANS}?kind=other`)).status).toBe(422);
  });

  it('open to their coordinator and to who reads all, are written in own units, and do not exist for the rest', async () => {
    const plan = await planDraft(consultant, unit.id, planWith());
    const foreign = await planDraft(manager, other.id, planWith());
    const path = `${PLANS}/${plan.id}`;
    const denied = [{ code: 'access.denied' }];
    for (const reader of [coordinator, evaluator]) {
      const { body } = await reader.get(path).expect(200);
      expect(body).toMatchObject({ headRefusals: denied, shown: { editRefusals: denied } });
      expect((await writePlan(reader, plan.shown.id, plan.shown.version, planWith())).status).toBe(403);
      expect((await reader.post(PLANS, { unitId: unit.id, kind: 'psz', title: 'X' })).status).toBe(403);
    }
    expect((await coordinator.get(`${PLANS}/${foreign.id}`)).status).toBe(404);
    expect((await coordinator.get(planVersionPath(foreign.shown.id))).status).toBe(404);
    const seen = (await coordinator.get(PLANS)).body;
    expect(seen).toMatchObject({ total: 1, items: [{ id: plan.id }], writableUnits: [] });
    const mine = (await consultant.get(PLANS)).body;
    expect(mine.total).toBeGreaterThan(1);
    expect(mine.writableUnits).toEqual([{ id: unit.id, name: unit.name }]);
    expect((await writePlan(consultant, foreign.shown.id, foreign.shown.version, planWith())).status).toBe(403);
    expect((await (await app.as('admin')).get(PLANS)).status).toBe(403);
    expect((await app.anonymous.get(PLANS)).status).toBe(401);
    expect((await manager.get(`${PLANS}/${uuidv7()}`)).status).toBe(404);
    expect((await manager.get(`${path}?version=9`)).status).toBe(404);
  });
});

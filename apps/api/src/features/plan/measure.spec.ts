import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { deliverableNumber, PDF } from '../../../test/factories/deliverable.ts';
import { approvePlan, measurePath, measureWith, planDraft, planStep, planWith } from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

describe('how a measure goes', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let coordinator: ApiClient;
  let unit: { id: string; name: string };
  let plan: Awaited<ReturnType<typeof planDraft>>;
  let measureId: string;
  let file: { id: string; fileId: string };

  const entry = (change: object = {}) => ({ state: 'running', on: '2024-06-20', note: '', evidence: [], ...change });
  const say = (change: object = {}, who = consultant) => who.post(`${measurePath(measureId)}/progress`, entry(change));
  const codes = ({ body }: { body: { code: string; errors?: { field?: string; code: string }[] } }): string[] =>
    body.errors?.map(({ field, code }) => `${field}: ${code}`) ?? [body.code];
  const bring = async (unitId: string) =>
    (await manager.post(`/projects/RSSZ/territorial-units/${unitId}/attachments`).attach('file', PDF, 'kolaudace.pdf'))
      .body;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    consultant = await app.as('consultant', { unitIds: [unit.id] });
    coordinator = await app.as('coordinator', { unitIds: [unit.id] });
    const measure = measureWith();
    measureId = measure.measureId;
    plan = await planDraft(consultant, unit.id, planWith([measureWith({ title: 'Jiné' }), measure]));
    await approvePlan(manager, unit.id, plan.shown.id);
    file = await bring(unit.id);
  });

  it('is read with its plan, its number and what is known of it', async () => {
    const { body } = await coordinator.get(measurePath(measureId)).expect(200);
    expect(body).toMatchObject({
      measureId,
      title: 'Prostupné bydlení',
      code: '1.2',
      objectiveTitle: 'Dostupné bydlení',
      unit: { id: unit.id },
      plan: { id: plan.id, kind: 'psz' },
      planVersion: { number: 1 },
      planState: 'approved',
      standing: { state: 'planned', on: null, dueOn: '2025-06-30' },
      progress: [],
      progressRefusals: [{ code: 'access.denied' }],
      warnings: [{ code: 'measure.without-area', field: 'thematicAreaId' }],
    });
    expect((await coordinator.get(`${measurePath(measureId)}/place`)).body).toEqual({ planId: plan.id });
  });

  it('is said from day to day, each time with what it rests on; the last entry holds', async () => {
    const { body: running } = await say().expect(201);
    expect(running).toMatchObject({ standing: { state: 'running', on: '2024-06-20' }, progressRefusals: [] });
    const followsId = running.progress[0].id;
    const evidence = [{ kind: 'file', id: file.fileId }];
    const { body } = await say({ state: 'done', on: '2024-09-10', note: 'Byty slouží.', evidence, followsId }).expect(
      201,
    );
    expect(body).toMatchObject({
      standing: { state: 'done', on: '2024-09-10', dueOn: null },
      progress: [
        { state: 'done', note: 'Byty slouží.', evidence: [{ kind: 'file', title: 'kolaudace.pdf', isVoided: false }] },
        { state: 'running' },
      ],
    });
    const listed = await manager.get(`/projects/RSSZ/plans?unit=${unit.id}`);
    expect(listed.body.items[0].counts).toMatchObject({ planned: 1, done: 1 });
  });

  it('moves and closes the deadline', async () => {
    const deadline = (): Promise<unknown> =>
      app.db.one(
        `SELECT due_on AS "dueOn", closed_at IS NOT NULL AS closed FROM deadline WHERE subject_type = 'measure' AND subject_id = $1`,
        [measureId],
      );
    expect(await deadline()).toEqual({ dueOn: '2025-06-30', closed: false });
    const { body } = await say({ state: 'postponed', note: 'čeká na dotaci', postponedTo: '2025-12-31' }).expect(201);
    expect(await deadline()).toEqual({ dueOn: '2025-12-31', closed: false });
    await say({ state: 'dropped', note: 'bez peněz', followsId: body.progress[0].id }).expect(201);
    expect(await deadline()).toMatchObject({ closed: true });
  });

  it.each([
    [{ on: '2024-10-01' }, 422, 'on: progress.in-future'],
    [{ on: '2024-02-30' }, 422, 'on: validation.not-a-date'],
    [{ state: 'finished' }, 422, 'state: validation.not-in-list'],
    [{ state: 'done' }, 422, 'evidence: progress.evidence-required'],
    [{ state: 'postponed' }, 422, 'note: reason.required'],
    [{ postponedTo: '2026-01-01' }, 422, 'postponedTo: progress.not-postponed'],
    [{ state: 'postponed', note: 'x', postponedTo: '2024-06-20' }, 422, 'postponedTo: progress.postponed-back'],
    [{ evidence: [{ kind: 'file', id: uuidv7() }] }, 422, 'evidence.0: evidence.not-found'],
  ])('is refused with %j', async (change, status, refusal) => {
    const answer = await say(change);
    expect([answer.status, codes(answer)]).toEqual([status, [refusal]]);
    expect((await manager.get(measurePath(measureId))).body.progress).toEqual([]);
  });

  it('does not go back before what was said, and answers who did not see it', async () => {
    const { body } = await say().expect(201);
    const last = body.progress[0].id;
    expect(codes(await say({ on: '2024-06-19', note: 'x', followsId: last }))).toEqual(['on: progress.before-last']);
    const stale = await say({ state: 'dropped', note: 'x' });
    expect([stale.status, stale.body.code, stale.body.current.id]).toEqual([409, 'version.stale', last]);
  });

  it('rests on evidence of its own unit that stands', async () => {
    const theirs = await bring((await makeUnit(app.db, app.project)).id);
    const done = (evidence: object) => say({ state: 'done', evidence: [evidence] });
    expect(codes(await done({ kind: 'file', id: theirs.fileId }))).toEqual(['evidence.0: evidence.not-found']);
    const twice = [0, 1].map(() => ({ kind: 'file', id: file.fileId }));
    expect(codes(await say({ evidence: twice }))).toEqual(['evidence.1: evidence.twice']);
    await consultant.post(`/projects/RSSZ/attachments/${file.id}/void`, { reason: 'jiný spis' });
    expect(codes(await done({ kind: 'file', id: file.fileId }))).toEqual(['evidence.0: evidence.not-found']);
    const { id } = await deliverableNumber(app.db, app.project, 1);
    await done({ kind: 'deliverable', id }).expect(201);
  });

  it('is said of measures of an approved plan, by who works in the unit', async () => {
    const draft = await planDraft(consultant, unit.id, planWith([measureWith({ title: 'V návrhu' })]));
    const [drafted] = draft.shown.content.objectives[0]?.measures ?? [];
    const { measureId: draftedId } = drafted as { measureId: string };
    const early = await consultant.post(`${measurePath(draftedId)}/progress`, entry());
    expect([early.status, early.body.code]).toEqual([409, 'progress.not-in-force']);
    const { body } = await consultant.get(measurePath(draftedId));
    expect(body).toMatchObject({ planState: 'draft', progressRefusals: [{ code: 'progress.not-in-force' }] });
    for (const reader of [coordinator, await app.as('evaluator')]) expect((await say({}, reader)).status).toBe(403);
    const stranger = await app.as('consultant', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    expect((await say({}, stranger)).status).toBe(403);
    const foreign = await app.as('coordinator', { unitIds: [(await makeUnit(app.db, app.project)).id] });
    expect((await foreign.get(measurePath(measureId))).status).toBe(404);
    expect((await say({}, foreign)).status).toBe(404);
    expect((await manager.get(measurePath(uuidv7()))).status).toBe(404);
  });

  it('stays with the measure over the versions of its plan', async () => {
    await say().expect(201);
    await planStep(consultant, plan.shown.id, { kind: 'amend', reason: 'dodatek' });
    const { body } = await manager.get(measurePath(measureId)).expect(200);
    expect(body).toMatchObject({
      planVersion: { number: 1 },
      standing: { state: 'running' },
      inVersions: [{ number: 2 }, { number: 1 }],
    });
  });
});

import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import {
  approvePlan,
  measureWith,
  planDraft,
  PLANS,
  planStep,
  planVersionPath,
  planWith,
  signedPlan,
  writePlan,
} from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

const codesOf = ({ body }: { body: { code: string; errors?: { field?: string; code: string }[] } }): string[] =>
  body.errors?.map(({ field, code }) => (field ? `${field}: ${code}` : code)) ?? [body.code];

describe('the steps of a plan', () => {
  let app: AppUnderTest;
  let manager: ApiClient;
  let consultant: ApiClient;
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    consultant = await app.as('consultant', { unitIds: [unit.id] });
  });

  const draft = (content: object = planWith()) => planDraft(consultant, unit.id, content);

  it('record the resolution of the assembly with its validity and file; the text then stays', async () => {
    const { shown } = await draft();
    const validity = { validFrom: '2024-04-01', validTo: '2027-03-31' };
    const plan = await approvePlan(manager, unit.id, shown.id, validity);
    expect(plan.shown).toMatchObject({
      state: 'approved',
      approvedOn: '2024-03-20',
      resolution: 'ZM/12/2024',
      ...validity,
      content: validity,
      files: [{ name: 'usneseni.pdf' }],
      approvedFileId: expect.any(String),
      editRefusals: [{ code: 'plan.immutable' }],
    });
    expect(plan.shown.history[0]).toMatchObject({ type: 'plan-version.approved', on: '2024-03-20' });
    const change = await writePlan(consultant, shown.id, plan.shown.version, planWith());
    expect([change.status, change.body.code]).toEqual([409, 'plan.immutable']);
    await expect(
      app.db.query(`UPDATE measure_text SET title = 'x' WHERE plan_version_id = $1`, [shown.id]),
    ).rejects.toThrow(/changes only in a draft/);
  });

  it('keep an approved version as it is against SQL of the application; only the end of its force is left', async () => {
    const { shown } = await draft();
    await approvePlan(manager, unit.id, shown.id);
    const change = (set: string) => app.db.query(`UPDATE plan_version SET ${set} WHERE id = $1`, [shown.id]);
    const refused = [
      ...[`summary = 'x'`, `resolution = 'x'`, `valid_to = valid_to + 1`, `approved_on = approved_on - 1`],
      ...[`number = 9`, `approved_by = created_by, created_at = now()`],
      ...[`state = 'draft', approved_on = NULL, approved_by = NULL`, `state = 'superseded', summary = 'x'`],
    ];
    for (const set of refused) await expect(change(set)).rejects.toThrow(/changes only in a draft/);
    await change(`state = 'superseded', version = version + 1`);
    await expect(change(`state = 'approved'`)).rejects.toThrow(/changes only in a draft/);
  });

  it('keep a withdrawn draft as it is, too', async () => {
    const { shown } = await draft();
    await planStep(manager, shown.id, { kind: 'withdraw', reason: 'Začneme jinak' });
    for (const set of [`summary = 'x'`, `state = 'draft', withdrawal_reason = NULL`]) {
      await expect(app.db.query(`UPDATE plan_version SET ${set} WHERE id = $1`, [shown.id])).rejects.toThrow(
        /changes only in a draft/,
      );
    }
  });

  it('refuse an approval without its resolution, day, validity or file', async () => {
    const { shown } = await draft(planWith([measureWith()], { validFrom: null, validTo: null }));
    expect(codesOf(await planStep(manager, shown.id, { kind: 'approve' }))).toEqual([
      'resolution: plan.resolution-required',
      'validFrom: validation.required',
      'validTo: validation.required',
      'fileId: plan.signed-file-required',
    ]);
    const fileId = await signedPlan(manager, unit.id, shown.id);
    const whole = { kind: 'approve', resolution: 'R', validFrom: '2024-04-01', validTo: '2027-03-31', fileId };
    expect(codesOf(await planStep(manager, shown.id, { ...whole, on: '2024-12-31' }))).toEqual([
      'on: plan.approved-in-future',
    ]);
    expect(codesOf(await planStep(manager, shown.id, { ...whole, validTo: '2024-03-31' }))).toEqual([
      'validTo: plan.validity-reversed',
    ]);
    const elsewhere = await signedPlan(manager, unit.id, (await draft()).shown.id);
    expect(codesOf(await planStep(manager, shown.id, { ...whole, fileId: elsewhere }))).toEqual([
      'fileId: plan.signed-file-required',
    ]);
  });

  it('do not approve what is not whole, nor twice, nor by who may not', async () => {
    const empty = await draft(planWith([measureWith({ endsOn: null })]));
    const fileId = await signedPlan(manager, unit.id, empty.shown.id);
    const approval = { kind: 'approve', resolution: 'R', fileId };
    expect(codesOf(await planStep(manager, empty.shown.id, approval))).toEqual(['plan.incomplete']);
    expect(codesOf(await planStep(consultant, empty.shown.id, approval))).toEqual(['access.denied']);
    const { shown } = await draft();
    await approvePlan(manager, unit.id, shown.id);
    const again = await planStep(manager, shown.id, approval);
    expect([again.status, codesOf(again)]).toEqual([409, ['plan.already-approved']]);
  });

  it('approve once when two managers come at the same time', async () => {
    const { shown } = await draft();
    const fileId = await signedPlan(manager, unit.id, shown.id);
    const second = await app.as('manager');
    const answers = await Promise.all(
      [manager, second].map((one) =>
        planStep(one, shown.id, { kind: 'approve', resolution: 'R', on: '2024-03-20', fileId }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('amend an approved plan by a version that says what it changes and supersedes it once approved', async () => {
    const { id, shown: first } = await draft();
    await approvePlan(manager, unit.id, first.id);
    expect(codesOf(await planStep(consultant, first.id, { kind: 'amend', reason: ' ' }))).toEqual([
      'reason: reason.required',
    ]);
    const { body: amended } = await planStep(consultant, first.id, { kind: 'amend', reason: 'nová dotace' });
    const second = amended.shown;
    expect(second).toMatchObject({ number: 2, state: 'draft', amendmentReason: 'nová dotace', difference: [] });
    expect(codesOf(await planStep(consultant, first.id, { kind: 'amend', reason: 'x' }))).toEqual([
      'plan.amendment-exists',
    ]);
    const [objective] = second.content.objectives;
    const [kept] = objective.measures;
    const added = measureWith({ title: 'Dluhová poradna' });
    const measures = [added, { ...kept, budgetCrowns: 2_000_000 }];
    const changed = { ...second.content, objectives: [{ ...objective, measures }] };
    await writePlan(consultant, second.id, second.version, changed).expect(200);
    const { body: seen } = await consultant.get(`${PLANS}/${id}?version=2`).expect(200);
    expect(seen.shown.difference).toMatchObject([
      { change: 'added', subject: 'measure', title: 'Dluhová poradna' },
      {
        change: 'changed',
        subject: 'measure',
        fields: [{ field: 'budgetCrowns', before: 1_250_000, after: 2_000_000 }],
      },
    ]);
    expect((await consultant.get(`${PLANS}/${id}`)).body.shown).toMatchObject({ number: 1, later: [{ number: 2 }] });
    const early = {
      kind: 'approve',
      resolution: 'R',
      on: '2024-03-19',
      fileId: await signedPlan(manager, unit.id, second.id),
    };
    expect(codesOf(await planStep(manager, second.id, early))).toEqual(['on: plan.approved-before-previous']);
    const whole = await approvePlan(manager, unit.id, second.id, { on: '2024-06-01' });
    expect(whole.versions).toMatchObject([
      { number: 2, state: 'approved' },
      { number: 1, state: 'superseded' },
    ]);
    const late = await planStep(manager, first.id, { kind: 'approve', resolution: 'R' });
    expect([late.status, codesOf(late)]).toEqual([409, ['plan.superseded']]);
    expect(codesOf(await writePlan(consultant, first.id, 1, planWith()))).toEqual(['plan.superseded']);
    const inForce = await app.db.query(
      `SELECT title, budget_crowns AS budget, version_state AS state FROM measure_in_force WHERE plan_id = $1 ORDER BY title`,
      [id],
    );
    expect(inForce).toEqual([
      { title: 'Dluhová poradna', budget: 1_250_000, state: 'approved' },
      { title: 'Prostupné bydlení', budget: 2_000_000, state: 'approved' },
    ]);
  });

  it('withdraw a draft with a reason; it stays to be read and the approved version holds', async () => {
    const { id, shown } = await draft();
    await approvePlan(manager, unit.id, shown.id);
    const { body: amended } = await planStep(consultant, shown.id, { kind: 'amend', reason: 'dodatek' });
    expect(codesOf(await planStep(consultant, amended.shown.id, { kind: 'withdraw' }))).toEqual([
      'reason: reason.required',
    ]);
    const { body } = await planStep(consultant, amended.shown.id, { kind: 'withdraw', reason: 'nebude třeba' });
    expect(body.shown).toMatchObject({ state: 'superseded', withdrawalReason: 'nebude třeba', number: 2 });
    expect((await consultant.get(`${PLANS}/${id}`)).body.shown.number).toBe(1);
    const { body: third } = await planStep(consultant, shown.id, { kind: 'amend', reason: 'přece' });
    expect(third.shown).toMatchObject({ number: 3, previous: { number: 1 } });
  });

  it('rest on the text that was seen', async () => {
    const { shown } = await draft();
    await writePlan(consultant, shown.id, shown.version, { ...shown.content, summary: 'mezitím jinak' }).expect(200);
    const step = { kind: 'withdraw', reason: 'omyl' };
    const stale = await consultant
      .post(`${planVersionPath(shown.id)}/transitions`, step)
      .set('if-match', `"${shown.version}"`);
    expect([stale.status, stale.body.code]).toEqual([409, 'version.stale']);
    expect(stale.body.current.content.summary).toBe('mezitím jinak');
    expect((await consultant.post(`${planVersionPath(shown.id)}/transitions`, step)).status).toBe(428);
  });

  it('date the milestone of the unit when nobody has', async () => {
    const milestone = async () => {
      const { body } = await manager.get(`/projects/RSSZ/territorial-units/${unit.id}/milestones`).expect(200);
      return (body.items as { stage: string }[]).find(({ stage }) => stage === 'plan-approved');
    };
    expect(await milestone()).toMatchObject({ actualOn: null });
    const { shown } = await draft();
    await approvePlan(manager, unit.id, shown.id);
    expect(await milestone()).toMatchObject({ actualOn: '2024-03-20', version: 1 });
    const { shown: later } = await draft();
    await approvePlan(manager, unit.id, later.id, { on: '2024-05-05' });
    expect(await milestone()).toMatchObject({ actualOn: '2024-03-20', version: 1 });
  });

  it('put the end of validity and the ends of measures among the deadlines', async () => {
    const deadlines = (): Promise<unknown[]> =>
      app.db.query(
        `SELECT kind, due_on AS "dueOn", label, closed_at IS NOT NULL AS closed, owner_id IS NOT NULL AS owned
         FROM deadline WHERE unit_id = $1 AND subject_type IN ('plan', 'measure') ORDER BY kind, label`,
        [unit.id],
      );
    const { shown } = await draft();
    expect(await deadlines()).toEqual([]);
    const plan = await approvePlan(manager, unit.id, shown.id);
    const label = `Prostupné bydlení (${unit.name})`;
    const validity = { kind: 'plan-validity', dueOn: '2026-12-31', label: `${plan.title} (${unit.name})` };
    expect(await deadlines()).toEqual([
      { kind: 'measure', dueOn: '2025-06-30', label, closed: false, owned: true },
      { ...validity, closed: false, owned: true },
    ]);
    const { body: amended } = await planStep(consultant, shown.id, { kind: 'amend', reason: 'bez opatření' });
    const text = { ...amended.shown.content, objectives: planWith([measureWith({ title: 'Jiné' })]).objectives };
    await writePlan(consultant, amended.shown.id, 1, text).expect(200);
    await approvePlan(manager, unit.id, amended.shown.id, { on: '2024-06-01' });
    expect(await deadlines()).toMatchObject([
      { label: `Jiné (${unit.name})`, closed: false },
      { label, closed: true },
      { kind: 'plan-validity', closed: false },
    ]);
    const { body } = await manager.get('/projects/RSSZ/deadlines?size=500').expect(200);
    const links = (body.items as { kind: string; href: string }[]).filter(({ kind }) => kind === 'plan-validity');
    expect(links.map(({ href }) => href)).toContain(`/plany/${plan.id}`);
  });
});

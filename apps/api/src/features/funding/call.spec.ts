import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { callBody } from '../../../test/factories/call.ts';
import { approvePlan, measureWith, planDraft, planStep, planWith, writePlan } from '../../../test/factories/plan.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Person = ApiClient & { user: MadeUser };

const CALLS = '/projects/RSSZ/calls';

describe('calls', () => {
  let app: AppUnderTest;
  let manager: Person;
  let made = 100;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterAll(() => app.close());

  const number = (): string => `03_24_${(made += 1)}`;
  const enter = async (change: object = {}) =>
    (await manager.post(CALLS, callBody({ number: number(), ...change })).expect(201)).body;
  const codes = ({ body }: { body: { code: string; errors?: { field?: string; code: string }[] } }): string[] =>
    body.errors?.map(({ field, code }) => `${field}: ${code}`) ?? [body.code];

  it('are entered, listed by which closes first, and opened one by one', async () => {
    const later = await enter({ closesOn: '2024-12-01' });
    const sooner = await enter({ number: '03 24 999', closesOn: '2024-09-20', allocationCrowns: null });
    const over = await enter({ opensOn: '2024-01-01', closesOn: '2024-02-01', eligibleObjectives: ['2.2'] });
    expect(sooner).toMatchObject({
      number: '03_24_999',
      state: 'open',
      daysLeft: 4,
      allocationCrowns: null,
      version: 1,
    });
    const { body } = await manager.get(CALLS).expect(200);
    const ids = body.items.map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string) => [later.id, sooner.id, over.id].includes(id))).toEqual([
      sooner.id,
      later.id,
      over.id,
    ]);
    expect(body.mayManage).toBe(true);
    const closed = await manager.get(`${CALLS}?state=closed&objective=2.2`).expect(200);
    expect(closed.body.items.map(({ id }: { id: string }) => id)).toEqual([over.id]);
    const detail = await manager.get(`${CALLS}/${over.id}`).expect(200);
    expect(detail.body).toMatchObject({ id: over.id, measureList: [], history: [{ type: 'call.created' }] });
    expect(detail.headers['etag']).toBe('"1"');
  });

  it.each([
    [{ closesOn: '2024-09-01' }, ['closesOn: call.period-reversed']],
    [{ number: '65' }, ['number: call.number-malformed']],
    [{ name: ' ' }, ['name: validation.required']],
    [{ eligibleObjectives: [] }, ['eligibleObjectives: call.without-objective']],
    [{ eligibleObjectives: ['4.1'] }, ['eligibleObjectives: call.objective-unknown']],
    [{ allocationCrowns: -1 }, ['allocationCrowns: call.allocation-range']],
    [{ allocationCrowns: 0.5 }, ['allocationCrowns: validation.wrong-type']],
    [{ opensOn: '31. 2. 2024' }, ['opensOn: validation.not-a-date']],
  ])('with %j are refused beside the field, and nothing is written', async (change, expected) => {
    const before = (await manager.get(CALLS)).body.items.length;
    expect(codes(await manager.post(CALLS, callBody({ number: number(), ...change })).expect(422))).toEqual(expected);
    expect((await manager.get(CALLS)).body.items).toHaveLength(before);
  });

  it('have a number of their own', async () => {
    const first = await enter();
    const second = await enter();
    const taken = await manager.post(CALLS, callBody({ number: first.number })).expect(409);
    expect(codes(taken)).toEqual(['number: call.number-taken']);
    const changed = await manager.patch(`${CALLS}/${second.id}`, 1, callBody({ number: first.number })).expect(409);
    expect(codes(changed)).toEqual(['number: call.number-taken']);
  });

  it('are changed over the version that was seen, and remember it', async () => {
    const call = await enter();
    const longer = callBody({ number: call.number, closesOn: '2024-11-01' });
    const { body } = await manager.patch(`${CALLS}/${call.id}`, 1, longer).expect(200);
    expect(body).toMatchObject({ closesOn: '2024-11-01', version: 2 });
    expect(body.history[0]).toMatchObject({ type: 'call.changed', fields: ['closesOn'] });
    const stale = await manager.patch(`${CALLS}/${call.id}`, 1, longer).expect(409);
    expect(stale.body).toMatchObject({ code: 'version.stale', changed: ['closesOn'], current: { version: 2 } });
    expect((await manager.patch(`${CALLS}/${call.id}`, 2, longer).expect(200)).body.version).toBe(2);
    await manager.patch(`${CALLS}/0191f5a0-0000-7000-8000-000000000000`, 1, longer).expect(404);
    await manager.patch(`${CALLS}/${call.id}`, 2, { ...longer, opensOn: '2024-12-01' }).expect(422);
  });

  it('are entered by the team and read by whoever reads plans', async () => {
    const consultant = await app.as('consultant');
    await consultant.post(CALLS, callBody({ number: number() })).expect(201);
    const evaluator = await app.as('evaluator');
    expect((await evaluator.get(CALLS).expect(200)).body.mayManage).toBe(false);
    await evaluator.post(CALLS, callBody({ number: number() })).expect(403);
    await (await app.as('admin')).get(CALLS).expect(403);
    await app.anonymous.get(CALLS).expect(401);
  });

  describe('as deadlines', () => {
    const unitWithSource = async (call: { id: string } | null, itemCode = '2.1-A09') => {
      const unit = await makeUnit(app.db, app.project);
      const consultant = await app.as('consultant', { unitIds: [unit.id] });
      const coordinator = await app.as('coordinator', { unitIds: [unit.id] });
      const measure = measureWith({ title: 'Dluhová poradna' });
      const plan = await planDraft(consultant, unit.id, planWith([measure]));
      const path = `/projects/RSSZ/measures/${measure.measureId}/sources`;
      const { body } = await consultant
        .post(path, { decision: 'accept', itemCode, callId: call?.id ?? null })
        .expect(201);
      return { unit, consultant, coordinator, path, plan, source: body.sources[0] };
    };
    const open = (unitId: string, callId: string) =>
      app.db.query<{ kind: string; dueOn: string }>(
        `SELECT split_part(kind, ':', 1) AS kind, due_on AS "dueOn" FROM deadline
         WHERE unit_id = $1 AND subject_id = $2 AND closed_at IS NULL ORDER BY due_on`,
        [unitId, callId],
      );

    it('are due to the units that count on them until they apply or change their mind', async () => {
      const call = await enter({ opensOn: '2024-10-01', closesOn: '2024-12-01' });
      const { unit, consultant, path, source } = await unitWithSource(call);
      expect(await open(unit.id, call.id)).toEqual([
        { kind: 'call-opens', dueOn: '2024-10-01' },
        { kind: 'call-closes', dueOn: '2024-12-01' },
      ]);
      const body = callBody({ number: call.number, opensOn: '2024-09-02', closesOn: '2024-12-15' });
      await manager.patch(`${CALLS}/${call.id}`, 1, body).expect(200);
      expect(await open(unit.id, call.id)).toEqual([{ kind: 'call-closes', dueOn: '2024-12-15' }]);
      const apply = { kind: 'apply', amountCrowns: 1000 };
      await consultant.post(`${path}/${source.id}/steps`, apply).set('if-match', '"1"').expect(201);
      expect(await open(unit.id, call.id)).toEqual([]);
    });

    it('are no longer due once the measure stands in no plan', async () => {
      const call = await enter();
      const { unit, consultant, plan } = await unitWithSource(call);
      await approvePlan(manager, unit.id, plan.shown.id);
      const { body: amended } = await planStep(consultant, plan.shown.id, { kind: 'amend', reason: 'bez poradny' });
      const { id, version } = amended.shown;
      await writePlan(consultant, id, version, planWith([measureWith()])).expect(200);
      expect(await open(unit.id, call.id)).toHaveLength(1);
      await approvePlan(manager, unit.id, id, { on: '2024-06-01' });
      expect(await open(unit.id, call.id)).toEqual([]);
    });

    it('follow a draft: what it leaves out is not due, what it has again is, until it is withdrawn', async () => {
      const call = await enter();
      const { unit, consultant, plan } = await unitWithSource(call);
      const { id, version, content } = plan.shown;
      const without = await writePlan(consultant, id, version, planWith([measureWith()])).expect(200);
      expect(await open(unit.id, call.id)).toEqual([]);
      await writePlan(consultant, id, without.body.shown.version, content).expect(200);
      expect(await open(unit.id, call.id)).toHaveLength(1);
      expect((await planStep(consultant, id, { kind: 'withdraw', reason: 'omyl' })).status).toBe(200);
      expect(await open(unit.id, call.id)).toEqual([]);
    });

    it('belong to whoever works in the unit when they are due', async () => {
      const call = await enter();
      const { unit } = await unitWithSource(call);
      const owner = async (): Promise<string | null> => {
        const row = await app.db.one<{ id: string | null }>(
          `SELECT owner_id AS id FROM deadline WHERE unit_id = $1 AND subject_id = $2 AND closed_at IS NULL`,
          [unit.id, call.id],
        );
        return row?.id ?? null;
      };
      const path = `/projects/RSSZ/territorial-units/${unit.id}`;
      const [first, next] = [await owner(), await app.as('consultant')];
      const { assignments } = (await manager.get(path).expect(200)).body;
      const held = assignments.find(({ user }: { user: { id: string } }) => user.id === first);
      await manager.post(`${path}/assignments/${held.id}/end`, { validTo: '2024-09-30' }).expect(200);
      expect(await owner()).toBeNull();
      const wanted = { userId: next.user.id, role: 'consultant', validFrom: '2024-10-01' };
      await manager.post(`${path}/assignments`, wanted).expect(201);
      expect(await owner()).toBe(next.user.id);
    });

    it('are due also when the source named none and the call supports its objective', async () => {
      const { unit } = await unitWithSource(null, '3.1-A03');
      const other = await enter({ eligibleObjectives: ['2.1'] });
      const call = await enter({ eligibleObjectives: ['3.1'] });
      expect(await open(unit.id, call.id)).toEqual([{ kind: 'call-closes', dueOn: '2024-10-16' }]);
      expect(await open(unit.id, other.id)).toEqual([]);
    });

    it('are over, never overdue, once the day is past', async () => {
      const call = await enter({ opensOn: '2024-08-01', closesOn: '2024-09-10' });
      const { consultant } = await unitWithSource(call);
      const { body } = await consultant.get('/projects/RSSZ/deadlines?overdue=true').expect(200);
      expect(body.items.filter(({ subject }: { subject: { id: string } }) => subject.id === call.id)).toEqual([]);
    });
  });
});

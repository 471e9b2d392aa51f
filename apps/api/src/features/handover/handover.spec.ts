import { addDays, localDate } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { createLog, diaryCodes, newId, visitBody } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Person = ApiClient & { user: MadeUser };

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);
interface Refused {
  readonly body: { readonly code?: string; readonly errors?: readonly { code: string; field?: string }[] };
}
const codes = ({ body }: Refused): string[] =>
  body.errors?.length ? body.errors.map(({ field, code }) => `${field ?? ''}:${code}`) : [`:${body.code ?? ''}`];

describe('the hand-over of a unit', () => {
  let app: AppUnderTest;
  let manager: Person;
  let first: Person;
  let next: Person;
  let unit: { id: string; name: string };

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  beforeEach(async () => {
    unit = await makeUnit(app.db, app.project);
    first = await app.as('consultant', { unitIds: [unit.id] });
    next = await app.as('consultant');
  });
  afterAll(() => app.close());

  const offer = (over: object = {}, who: ApiClient = manager) =>
    who.post(`/projects/RSSZ/territorial-units/${unit.id}/handovers`, {
      successorId: next.user.id,
      validFrom: SPEC_TODAY,
      ...over,
    });
  const step = (kind: 'accept' | 'withdraw', id: string, who: ApiClient, version = 1) =>
    who.post(`/projects/RSSZ/handovers/${id}/${kind}`).set('if-match', `"${version}"`);
  const assignments = async (): Promise<object[]> => {
    const { body } = await manager.get(`/projects/RSSZ/territorial-units/${unit.id}`).expect(200);
    return body.assignments.map((one: { user: { id: string }; validFrom: string; validTo: string | null }) => ({
      userId: one.user.id,
      validFrom: one.validFrom,
      validTo: one.validTo,
    }));
  };
  const told = async (who: ApiClient): Promise<string[]> =>
    (await who.get('/notifications').expect(200)).body.items.map(({ type }: { type: string }) => type);

  it('is offered by the manager, with what the successor takes over', async () => {
    const area = await diaryCodes(app);
    const visit = visitBody(area, unit.id, { note: 'Domluvena další schůzka' });
    await createLog(first, newId(), visit).expect(201);
    await app.db.query(
      `INSERT INTO unit_contact (id, project_id, unit_id, name, position, valid_from)
       VALUES (uuidv7(), $1, $2, 'Ukázka Starostová', 'starostka', '2023-01-01')`,
      [app.project.id, unit.id],
    );
    await manager
      .put(`/projects/RSSZ/territorial-units/${unit.id}/milestones/plan-approved`, { plannedOn: inDays(12) })
      .set('if-none-match', '*')
      .expect(201);
    await writeDescription();
    const { body } = await offer({ validFrom: inDays(14), note: 'Od října' }).expect(201);
    expect(body).toMatchObject({
      unit,
      predecessor: { id: first.user.id },
      successor: { id: next.user.id },
      state: 'offered',
      validFrom: inDays(14),
      offeredBy: { id: manager.user.id },
      pack: {
        results: [{ title: 'Otevřít poradnu', dueOn: inDays(30), daysLeft: 30 }],
        milestones: [{ stage: 'plan-approved', plannedOn: inDays(12), daysLeft: 12 }],
        contacts: [{ name: 'Ukázka Starostová', position: 'starostka' }],
        logs: [{ note: 'Domluvena další schůzka', author: { id: first.user.id } }],
      },
    });
    expect(await told(next)).toEqual(['handover.offered']);
    const seen = await next.get(`/projects/RSSZ/handovers/${body.id}`).expect(200);
    expect(seen.body.pack.contacts).toHaveLength(1);
    expect(seen.body.transitions).toEqual([
      { kind: 'accept', refusals: [] },
      { kind: 'withdraw', refusals: [{ code: 'access.denied' }] },
    ]);
  });

  it('moves the assignment when the successor accepts, and tells who gave it', async () => {
    const { body } = await offer({ validFrom: inDays(5) }).expect(201);
    await step('accept', body.id, next).expect(200);
    expect(await assignments()).toEqual([
      { userId: first.user.id, validFrom: '2023-01-01', validTo: inDays(4) },
      { userId: next.user.id, validFrom: inDays(5), validTo: null },
    ]);
    expect(await told(first)).toContain('handover.accepted');
    expect(await told(manager)).toContain('handover.accepted');
    const listed = await next.get(`/projects/RSSZ/handovers?unit=${unit.id}&state=accepted`).expect(200);
    expect(listed.body.items).toMatchObject([{ id: body.id, closedBy: { id: next.user.id }, version: 2 }]);
  });

  it('accepted for a later day, lets the successor read the pack until then, and nothing else of the unit', async () => {
    await createLog(first, newId(), visitBody(await diaryCodes(app), unit.id)).expect(201);
    const { body } = await offer({ validFrom: inDays(5) }).expect(201);
    const accepted = await step('accept', body.id, next).expect(200);
    expect(accepted.body.pack.logs).toHaveLength(1);
    const seen = await next.get(`/projects/RSSZ/handovers/${body.id}`).expect(200);
    expect(seen.body.pack).toEqual(accepted.body.pack);
    const early = visitBody(await diaryCodes(app), unit.id, { heldOn: SPEC_TODAY });
    await createLog(next, newId(), early).expect(403);
    await app.db.query(`DELETE FROM role_assignment WHERE user_id = $1 AND unit_id = $2`, [next.user.id, unit.id]);
    expect((await next.get(`/projects/RSSZ/handovers/${body.id}`).expect(200)).body.pack).toBeNull();
  });

  it('starts on the day it is accepted when that comes later', async () => {
    const { body } = await offer().expect(201);
    await app.db.query(`UPDATE handover SET valid_from = $2 WHERE id = $1`, [body.id, inDays(-9)]);
    const accepted = await step('accept', body.id, next).expect(200);
    expect(accepted.body.validFrom).toBe(SPEC_TODAY);
    expect(await assignments()).toMatchObject([{ validTo: inDays(-1) }, { validFrom: SPEC_TODAY }]);
    await createLog(next, newId(), visitBody(await diaryCodes(app), unit.id, { heldOn: SPEC_TODAY })).expect(201);
    await createLog(first, newId(), visitBody(await diaryCodes(app), unit.id, { heldOn: SPEC_TODAY })).expect(403);
  });

  it('gives a unit without a consultant to the first', async () => {
    unit = await makeUnit(app.db, app.project);
    const { body } = await offer().expect(201);
    expect(body.predecessor).toBeNull();
    await step('accept', body.id, next).expect(200);
    expect(await assignments()).toMatchObject([{ userId: next.user.id }]);
  });

  it('takes the deadlines of the milestones along', async () => {
    await manager
      .put(`/projects/RSSZ/territorial-units/${unit.id}/milestones/closing`, { plannedOn: inDays(40) })
      .set('if-none-match', '*')
      .expect(201);
    const { body } = await offer({ validFrom: inDays(5) }).expect(201);
    await step('accept', body.id, next).expect(200);
    const mine = await next.get('/projects/RSSZ/deadlines?mine=true').expect(200);
    expect(mine.body.items).toMatchObject([{ stage: 'closing', owner: { id: next.user.id } }]);
  });

  it('is withdrawn by the manager, and the pack closes', async () => {
    const { body } = await offer().expect(201);
    await step('withdraw', body.id, manager).expect(200);
    expect(await told(next)).toEqual(['handover.withdrawn', 'handover.offered']);
    const seen = await next.get(`/projects/RSSZ/handovers/${body.id}`).expect(200);
    expect(seen.body).toMatchObject({ state: 'withdrawn', pack: null });
    expect(codes(await step('accept', body.id, next, 2))).toEqual([':handover.closed']);
    await offer().expect(201);
  });

  it('is offered to nobody twice, nor for the past, nor to who lacks the role', async () => {
    expect(codes(await offer({ successorId: first.user.id }))).toEqual(['successorId:assignment.overlaps']);
    expect(codes(await offer({ validFrom: inDays(-1) }))).toEqual(['validFrom:handover.in-past']);
    const evaluator = await app.as('evaluator');
    expect(codes(await offer({ successorId: evaluator.user.id }))).toEqual(['successorId:assignment.role-missing']);
    const leaver = await app.as('consultant', { validTo: inDays(3) });
    const late = await offer({ successorId: leaver.user.id, validFrom: inDays(4) });
    expect(codes(late)).toEqual(['successorId:assignment.role-missing']);
    await offer().expect(201);
    const again = await offer();
    expect([again.status, codes(again)]).toEqual([409, [':handover.open-exists']]);
  });

  it('says from whom, where several work side by side', async () => {
    const second = await app.as('consultant', { unitIds: [unit.id] });
    expect(codes(await offer())).toEqual(['predecessorId:handover.predecessor-required']);
    const stranger = await app.as('consultant');
    expect(codes(await offer({ predecessorId: stranger.user.id }))).toEqual([
      'predecessorId:handover.predecessor-not-assigned',
    ]);
    const { body } = await offer({ predecessorId: second.user.id }).expect(201);
    await step('accept', body.id, next).expect(200);
    expect(await assignments()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ userId: first.user.id, validTo: null }),
        expect.objectContaining({ userId: second.user.id, validTo: inDays(-1) }),
      ]),
    );
  });

  it('is accepted by the successor only, once, in the version they saw, while they may work there', async () => {
    const { body } = await offer().expect(201);
    expect(codes(await step('accept', body.id, manager))).toEqual([':handover.not-successor']);
    expect(codes(await step('accept', body.id, first))).toEqual([':handover.not-successor']);
    await step('withdraw', body.id, next).expect(403);
    await next.post(`/projects/RSSZ/handovers/${body.id}/accept`).expect(428);
    const stale = await step('accept', body.id, next, 7);
    expect([stale.status, stale.body.code, stale.body.current.version]).toEqual([409, 'version.stale', 1]);
    await manager
      .post(`/projects/RSSZ/territorial-units/${unit.id}/assignments`, {
        userId: next.user.id,
        role: 'consultant',
        validFrom: SPEC_TODAY,
      })
      .expect(201);
    expect(codes(await step('accept', body.id, next))).toEqual(['successorId:assignment.overlaps']);
    expect(await assignments()).toHaveLength(2);
  });

  it('is no business of others', async () => {
    const { body } = await offer().expect(201);
    const strangers = [await app.as('consultant'), await app.as('evaluator')];
    strangers.push(await app.as('coordinator', { unitIds: [unit.id] }));
    for (const stranger of strangers) {
      await stranger.get(`/projects/RSSZ/handovers/${body.id}`).expect(404);
      await step('accept', body.id, stranger).expect(404);
      expect((await stranger.get('/projects/RSSZ/handovers').expect(200)).body.items).toEqual([]);
      expect((await offer({}, stranger)).status).toBe(403);
    }
    await (await app.as('admin')).get('/projects/RSSZ/handovers').expect(403);
    await app.anonymous.get('/projects/RSSZ/handovers').expect(401);
    const elsewhere = { successorId: next.user.id, validFrom: SPEC_TODAY };
    await manager.post(`/projects/RSSZ/territorial-units/${app.project.id}/handovers`, elsewhere).expect(404);
    await manager.get('/projects/RSSZ/handovers?state=lost').expect(422);
  });

  /** An agreed description with one promise that is open and one that is closed. */
  async function writeDescription(): Promise<void> {
    const [description, area, open, closed] = [newId(), newId(), newId(), newId()];
    await app.db.query(
      `INSERT INTO cooperation_description (id, project_id, unit_id, number, state, agreed_on, agreed_by, agreed_how,
         created_by, created_at) VALUES ($1, $2, $3, 1, 'agreed', '2024-01-10', $4, 'coordinator', $4, '2024-01-09')`,
      [description, app.project.id, unit.id, manager.user.id],
    );
    await app.db.query(
      `INSERT INTO description_area (id, project_id, description_id, thematic_area_id, position)
       SELECT $1, $2, $3, id, 1 FROM thematic_area WHERE project_id = $2 ORDER BY position LIMIT 1`,
      [area, app.project.id, description],
    );
    await app.db.query(
      `INSERT INTO expected_result (id, project_id, description_id, area_id, result_key, title, due_on, position)
       VALUES (uuidv7(), $1, $2, $3, $4, 'Otevřít poradnu', $6, 1), (uuidv7(), $1, $2, $3, $5, 'Hotovo', $6, 2)`,
      [app.project.id, description, area, open, closed, inDays(30)],
    );
    await app.db.query(
      `INSERT INTO result_closing (id, project_id, unit_id, result_key, outcome, closed_on, justification, recorded_from,
         recorded_by) VALUES (uuidv7(), $1, $2, $3, 'reached', '2024-05-01', 'Podepsáno', '2024-05-01', $4)`,
      [app.project.id, unit.id, closed, manager.user.id],
    );
  }
});

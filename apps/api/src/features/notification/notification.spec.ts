import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Person = ApiClient & { user: MadeUser };

const EVIDENCE = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

describe('notifications', () => {
  let app: AppUnderTest;
  let manager: Person;
  let consultant: Person;
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    consultant = await app.as('consultant');
    const row = await app.db.one<{ id: string }>(`SELECT id FROM deliverable WHERE project_id = $1 AND number = 1`, [
      app.project.id,
    ]);
    id = row?.id ?? '';
    await manager.patch(`/projects/RSSZ/deliverables/${id}`, 1, { ownerId: consultant.user.id }).expect(200);
  });
  afterAll(() => app.close());

  const step = async (who: Person, body: Record<string, unknown>): Promise<void> => {
    const row = await app.db.one<{ version: number }>(`SELECT version FROM deliverable WHERE id = $1`, [id]);
    const path = `/projects/RSSZ/deliverables/${id}/transitions`;
    await who.post(path, body).set('if-match', `"${row?.version}"`).expect(200);
  };

  const told = async (who: Person): Promise<{ id: string; type: string }[]> =>
    (await who.get('/notifications').expect(200)).body.items;

  it('tell the manager of work to review and its author of the outcome, never the one who acted', async () => {
    await consultant
      .post(`/projects/RSSZ/deliverables/${id}/files`)
      .attach('file', EVIDENCE, { filename: 'metodika.pdf', contentType: 'application/pdf' })
      .expect((answer) => expect(answer.status).toBeLessThan(300));
    await step(consultant, { kind: 'start' });
    await step(consultant, { kind: 'submit' });
    expect(await told(manager)).toMatchObject([
      {
        type: 'deliverable.submitted',
        params: { code: 'V-01' },
        subject: { type: 'deliverable', id },
        projectCode: 'RSSZ',
        href: `/vystupy/${id}`,
        readAt: null,
      },
    ]);
    expect(await told(consultant)).toEqual([]);
    await step(manager, { kind: 'return', reason: 'Chybí přílohy' });
    await step(consultant, { kind: 'submit' });
    await step(manager, { kind: 'approve' });
    expect((await told(consultant)).map(({ type }) => type)).toEqual(['deliverable.approved', 'deliverable.returned']);
    expect(await told(manager)).toHaveLength(2);
  });

  it('are read one by one and all at once, each by its own reader only', async () => {
    const [first] = await told(consultant);
    await manager.post(`/notifications/${first?.id}/read`).expect(404);
    const one = await consultant.post(`/notifications/${first?.id}/read`).expect(200);
    expect(one.body).toEqual({ unread: 1 });
    const readAt = async (): Promise<unknown> =>
      app.db.query(`SELECT read_at FROM notification WHERE id = $1`, [first?.id]);
    const then = await readAt();
    await app.clock.moveTo('2024-09-16T09:00:00+02:00');
    expect((await consultant.post(`/notifications/${first?.id}/read`).expect(200)).body).toEqual({ unread: 1 });
    expect(await readAt()).toEqual(then);
    const unread = await consultant.get('/notifications?unread=true').expect(200);
    expect(unread.body.items).toHaveLength(1);
    const all = await consultant.post('/notifications/read-all').expect(200);
    expect(all.body).toEqual({ unread: 0 });
    expect((await manager.get('/notifications').expect(200)).body.unread).toBe(2);
  });

  it('come by pages, the newest first', async () => {
    const all = await told(consultant);
    const second = await consultant.get('/notifications?size=1&page=2').expect(200);
    expect(second.body).toEqual({ items: [all[1]], total: 2, unread: 0 });
    expect((await consultant.get('/notifications?size=1&page=3').expect(200)).body.items).toEqual([]);
    expect((await consultant.get('/notifications?unread=true').expect(200)).body).toMatchObject({
      items: [],
      total: 0,
    });
    await consultant.get('/notifications?page=0').expect(422);
  });

  it('tell the managers of the outcome when nobody who did the work holds a role any more', async () => {
    const other = await app.as('manager');
    const left = await app.as('consultant');
    await app.db.query(
      `UPDATE deliverable SET owner_id = $2, state = 'in-review' WHERE project_id = $1 AND number = 2`,
      [app.project.id, left.user.id],
    );
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1`, [left.user.id]);
    const row = await app.db.one<{ id: string; version: number }>(
      `SELECT id, version FROM deliverable WHERE project_id = $1 AND number = 2`,
      [app.project.id],
    );
    await manager
      .post(`/projects/RSSZ/deliverables/${row?.id}/transitions`, { kind: 'return', reason: 'Chybí přílohy' })
      .set('if-match', `"${row?.version}"`)
      .expect(200);
    const recipients = await app.db.query(`SELECT recipient_id AS id FROM notification WHERE subject_id = $1`, [
      row?.id,
    ]);
    expect(recipients).toEqual([{ id: other.user.id }]);
  });

  it('of a unit are hidden from a coordinator who has another now, in the count too', async () => {
    const [own, next] = [
      await makeUnit(app.db, app.project, { placeNumber: 1 }),
      await makeUnit(app.db, app.project, { placeNumber: 2 }),
    ];
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    await app.db.query(
      `INSERT INTO notification (id, project_id, recipient_id, type, params, subject_type, subject_id, dedup_key, created_at)
       SELECT uuidv7(), d.project_id, $2, 'deliverable.approved', json_build_object('code', d.code, 'title', d.title),
         'deliverable', d.id, d.code, now()
       FROM deliverable d LEFT JOIN territorial_place p ON p.id = d.place_id
       WHERE d.project_id = $1 AND (p.number IN (1, 2) OR d.number = 3)`,
      [app.project.id, coordinator.user.id],
    );
    const ofPlace = async (number: number): Promise<unknown> =>
      app.db.one(
        `SELECT d.code, d.title FROM deliverable d JOIN territorial_place p ON p.id = d.place_id WHERE p.number = $1`,
        [number],
      );
    const seen = async (): Promise<{ items: { params: unknown }[] }> =>
      (await coordinator.get('/notifications').expect(200)).body;
    expect(await seen()).toMatchObject({ items: [{ params: await ofPlace(1) }], total: 1, unread: 1 });
    await app.db.query(`UPDATE role_assignment SET unit_id = $2 WHERE user_id = $1 AND unit_id IS NOT NULL`, [
      coordinator.user.id,
      next.id,
    ]);
    expect(await seen()).toMatchObject({ items: [{ params: await ofPlace(2) }], total: 1, unread: 1 });
    const hidden = await app.db.one<{ id: string }>(
      `SELECT n.id FROM notification n JOIN deliverable d ON d.id = n.subject_id JOIN territorial_place p ON p.id = d.place_id
       WHERE n.recipient_id = $1 AND p.number = 1`,
      [coordinator.user.id],
    );
    await coordinator.post(`/notifications/${hidden?.id}/read`).expect(404);
    expect((await coordinator.post('/notifications/read-all').expect(200)).body).toEqual({ unread: 0 });
    await app.db.query(`UPDATE role_assignment SET unit_id = $2 WHERE user_id = $1 AND unit_id IS NOT NULL`, [
      coordinator.user.id,
      own.id,
    ]);
    expect(await seen()).toMatchObject({ items: [{ params: await ofPlace(1), readAt: null }], total: 1, unread: 1 });
  });

  it('of a project end for a person with the role in it', async () => {
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1`, [consultant.user.id]);
    await consultant.get('/notifications').expect(403);
    await app.db.query(`UPDATE role_assignment SET valid_to = NULL WHERE user_id = $1`, [consultant.user.id]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { deliverableNumber, step } from '../../../test/factories/deliverable.ts';
import { createLog, diaryCodes, enterPerson, newId, personBody, visitBody } from '../../../test/factories/diary.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';

describe('the administrator’s view', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp({ SMTP_URL: 'smtp://somebody:secret@localhost:2525' });
  });

  afterAll(() => app.close());

  it('says how the installation runs and shows no secret', async () => {
    const admin = await app.as('admin');
    const { status, body } = await admin.get('/settings');
    expect(status).toBe(200);
    expect(body).toMatchObject({ demo: false, mail: { mode: 'smtp' }, queue: 'postgres', files: 'local' });
    expect(body.outbox).toEqual({ failed: 0 });
    expect(body.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(body.clock.now.slice(0, 10)).toBe('2024-09-16');
    expect(JSON.stringify(body)).not.toMatch(/secret|localhost/);
  });

  it('shows the audit of one subject, the newest first', async () => {
    const [admin, manager] = [await app.as('admin'), await app.as('manager', { displayName: 'Ukázka Vedoucí' })];
    const { id } = await deliverableNumber(app.db, app.project, 1);
    await step(manager, id, { to: 'in-progress' });
    await step(manager, id, { to: 'in-review' });
    const { body } = await admin.get(`/audit?subjectType=deliverable&subjectId=${id}`);
    expect(body).toMatchObject({
      total: 2,
      items: [
        { type: 'deliverable.submitted', actor: { displayName: 'Ukázka Vedoucí' }, data: { toState: 'in-review' } },
        { type: 'deliverable.started' },
      ],
    });
    expect((await admin.get(`/audit?subjectId=${id}&size=1&page=2`)).body).toMatchObject({
      total: 2,
      items: [{ type: 'deliverable.started' }],
    });
  });

  it('counts what could not be delivered, and puts it back', async () => {
    const admin = await app.as('admin');
    await app.db.query(`DELETE FROM outbox`);
    await app.db.query(
      `INSERT INTO outbox (fact_id, consumer, state, attempts, last_error)
       SELECT id, name, state, 30, 'Error: no answer' FROM (SELECT id FROM fact LIMIT 1) f,
         (VALUES ('one', 'failed'), ('two', 'failed'), ('three', 'done')) AS r (name, state)`,
    );
    expect((await admin.get('/settings')).body.outbox).toEqual({ failed: 2 });
    await (await app.as('manager')).post('/settings/outbox/retry').expect(403);
    expect((await admin.post('/settings/outbox/retry').expect(200)).body).toEqual({ retried: 2 });
    const rows = await app.db.query(
      `SELECT consumer, state, attempts, next_attempt_at <= clock_timestamp() AS due, last_error AS error
       FROM outbox ORDER BY consumer`,
    );
    expect(rows).toEqual([
      { consumer: 'one', state: 'pending', attempts: 0, due: true, error: 'Error: no answer' },
      { consumer: 'three', state: 'done', attempts: 30, due: true, error: 'Error: no answer' },
      { consumer: 'two', state: 'pending', attempts: 0, due: true, error: 'Error: no answer' },
    ]);
    expect((await admin.post('/settings/outbox/retry').expect(200)).body).toEqual({ retried: 0 });
    const { body } = await admin.get(`/audit?subjectType=user&subjectId=${admin.user.id}`);
    expect(body.items.filter(({ type }: { type: string }) => type === 'outbox.retried')).toMatchObject([
      { actor: { id: admin.user.id }, data: { count: 2 } },
    ]);
    await app.db.query(`DELETE FROM outbox`);
  });

  it('lets a manager read the audit of their project only', async () => {
    const manager = await app.as('manager');
    const { body } = await manager.get('/audit?size=200');
    expect(body.total).toBeGreaterThan(0);
    const users = (body.items as { subjectType: string }[]).filter(({ subjectType }) => subjectType === 'user');
    expect(users).toEqual([]);
  });

  it('lets a manager see what happens to the accounts of the people of their project, and to no other', async () => {
    const [admin, manager] = [await app.as('admin'), await app.as('manager')];
    const made = async (
      email: string,
      roles: object[],
    ): Promise<{ id: string; version: number; roles: { id: string }[] }> =>
      (await admin.post('/users', { email, displayName: 'Ukázka Nová', roles }).expect(201)).body.user;
    const typesOf = async ({ id }: { id: string }): Promise<string[]> =>
      (await manager.get(`/audit?subjectType=user&subjectId=${id}`).expect(200)).body.items.map(
        ({ type }: { type: string }) => type,
      );
    const person = await made('clovek@example.test', [{ role: 'consultant', projectCode: 'RSSZ' }]);
    const path = `/users/${person.id}`;
    await admin.post(`${path}/password-link`).expect(201);
    await admin.patch(path, person.version, { disabled: true }).expect(200);
    await admin.patch(path, person.version + 1, { disabled: false, displayName: 'Jiná Nová' }).expect(200);
    await admin.post(`${path}/roles/${person.roles[0]?.id}/end`, { validTo: '2024-09-16' }).expect(200);
    expect(await typesOf(person)).toEqual([
      'user.role-ended',
      'user.enabled',
      'user.disabled',
      'user.password-link-made',
      'user.password-link-made',
      'user.role-given',
      'user.created',
    ]);
    expect(await typesOf(await made('spravce@example.test', [{ role: 'admin' }]))).toEqual([]);
    expect(await typesOf(await made('nikdo@example.test', []))).toEqual([]);
  });

  it('calls records what people call them: persons by their pseudonym, accounts by name to administrators only', async () => {
    const [admin, manager, codes] = [await app.as('admin'), await app.as('manager'), await diaryCodes(app)];
    const unit = await makeUnit(app.db, app.project);
    const person = await enterPerson(manager, personBody(codes, [unit.id]));
    const logId = newId();
    await createLog(manager, logId, visitBody(codes, unit.id)).expect(201);
    const { id: deliverableId } = await deliverableNumber(app.db, app.project, 2);
    await step(manager, deliverableId, { to: 'in-progress' });
    const labelOf = async (client: typeof admin, id: string): Promise<string | null | undefined> =>
      (await client.get(`/audit?subjectId=${id}`).expect(200)).body.items[0]?.subjectLabel;
    expect(await labelOf(manager, deliverableId)).toBe('V-02');
    expect(await labelOf(manager, person.id)).toBe(person.code);
    expect(await labelOf(manager, logId)).toBe(unit.name);
    const roles = [{ role: 'consultant', projectCode: 'RSSZ' }];
    const account = { email: 'stitek@example.test', displayName: 'Jméno Účtu', roles };
    const { user } = (await admin.post('/users', account).expect(201)).body;
    expect(await labelOf(admin, user.id)).toBe('Jméno Účtu');
    expect(await labelOf(manager, user.id)).toBeNull();
  });

  it('is closed to everybody else', async () => {
    const consultant = await app.as('consultant');
    const manager = await app.as('manager');
    expect((await consultant.get('/audit')).status).toBe(403);
    for (const path of ['/settings', '/settings/mails']) expect((await manager.get(path)).status).toBe(403);
  });
});

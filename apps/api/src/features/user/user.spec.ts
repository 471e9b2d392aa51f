import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

describe('accounts', () => {
  let app: AppUnderTest;
  let admin: ApiClient & { user: MadeUser };

  beforeAll(async () => {
    app = await startApp();
    admin = await app.as('admin');
  });

  afterAll(() => app.close());

  const create = (body: Record<string, unknown>) =>
    admin.post('/users', { displayName: 'Nová Osoba', locale: 'cs', ...body });

  const tokenOf = (url: string): string => url.split('#')[1] ?? '';

  it('are made with roles and a one-time link through which their owner sets the password', async () => {
    const { status, body } = await create({
      email: 'Nova.Osoba@Example.test',
      roles: [{ role: 'manager', projectCode: 'RSSZ' }],
    });
    expect(status).toBe(201);
    expect(body.user).toMatchObject({
      email: 'nova.osoba@example.test',
      hasPassword: false,
      disabledAt: null,
      roles: [{ role: 'manager', projectCode: 'RSSZ', unit: null, validFrom: '2024-09-16', validTo: null }],
    });
    const token = tokenOf(body.setPasswordUrl);
    expect(body.setPasswordUrl).toMatch(/\/heslo#.{20,}$/);
    const password = 'dlouhé tajné heslo 1';
    expect((await app.anonymous.post('/setup/password', { token, password })).status).toBe(204);
    expect((await app.anonymous.post('/setup/password', { token, password })).body.code).toBe('link.invalid');
    const session = await app.anonymous.post('/session', { email: 'nova.osoba@example.test', password });
    expect(session.status).toBe(201);
    expect(session.body.user.permissions).toContain('deliverable.plan');
  });

  it('do not share an address, whatever its letters', async () => {
    await create({ email: 'jedna@example.test' });
    const { status, body } = await create({ email: 'JEDNA@example.test' });
    expect(status).toBe(409);
    expect(body.errors).toMatchObject([{ field: 'email', code: 'user.email-taken' }]);
  });

  it.each([
    [{ email: 'bez zavináče' }, 'email'],
    [{ displayName: '  ' }, 'displayName'],
    [{ roles: [{ role: 'manager' }] }, 'roles.0.projectCode'],
    [{ roles: [{ role: 'admin', projectCode: 'RSSZ' }] }, 'roles.0.projectCode'],
    [{ roles: [{ role: 'manager', projectCode: 'NENI' }] }, 'roles.0.projectCode'],
    [{ roles: [{ role: 'king', projectCode: 'RSSZ' }] }, 'roles.0.role'],
    [{ password: 'x' }, 'password'],
  ])('refuse %j beside its field and make nothing', async (fault, field) => {
    const { status, body } = await create({ email: 'spatna@example.test', ...fault });
    expect(status).toBe(422);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual([field]);
    const users = (await admin.get('/users')).body as { email: string }[];
    expect(users.some(({ email }) => email === 'spatna@example.test')).toBe(false);
  });

  it('disabled lose their session at once, and can be enabled again', async () => {
    const manager = await app.as('manager');
    const before = (await admin.get('/users')).body.find(({ id }: { id: string }) => id === manager.user.id);
    const disabled = await admin.patch(`/users/${manager.user.id}`, before.version, { disabled: true });
    expect(disabled.body.disabledAt).not.toBeNull();
    expect((await manager.get('/projects')).status).toBe(401);
    const link = await admin.post(`/users/${manager.user.id}/password-link`);
    expect([link.status, link.body.code]).toEqual([403, 'user.disabled']);
    const enabled = await admin.patch(`/users/${manager.user.id}`, disabled.body.version, { disabled: false });
    expect(enabled.body).toMatchObject({ disabledAt: null, version: 3 });
  });

  it('are changed on the version shown', async () => {
    const person = await app.as('evaluator');
    await admin.patch(`/users/${person.user.id}`, 1, { displayName: 'Přejmenovaná' });
    const stale = await admin.patch(`/users/${person.user.id}`, 1, { displayName: 'Jiná' });
    expect([stale.status, stale.body.code]).toEqual([409, 'version.stale']);
    expect(stale.body.current.displayName).toBe('Přejmenovaná');
  });

  it('get and end roles; what ended yesterday gives nothing today', async () => {
    const person = await app.as('coordinator');
    const given = await admin.post(`/users/${person.user.id}/roles`, {
      role: 'manager',
      projectCode: 'RSSZ',
      validFrom: '2024-09-01',
    });
    expect(given.status).toBe(201);
    expect((await person.get('/projects/RSSZ/deliverables?size=1')).status).toBe(200);
    expect((await person.post('/projects/RSSZ/deliverables/bulk', {})).status).toBe(422);
    const role = given.body.roles.find((one: { role: string }) => one.role === 'manager');
    const twice = await admin.post(`/users/${person.user.id}/roles`, { role: 'manager', projectCode: 'RSSZ' });
    expect(twice.body.errors).toMatchObject([{ field: 'role', code: 'assignment.exists' }]);
    const ended = await admin.post(`/users/${person.user.id}/roles/${role.id}/end`, { validTo: '2024-09-15' });
    expect(ended.status).toBe(200);
    expect((await person.post('/projects/RSSZ/deliverables/bulk', {})).status).toBe(403);
  });

  it('have a role from earlier on when it is given again with an earlier day, its end untouched', async () => {
    const { body } = await create({
      email: 'od.zacatku@example.test',
      roles: [{ role: 'consultant', projectCode: 'RSSZ', validFrom: '2024-09-10' }],
    });
    const path = `/users/${body.user.id}/roles`;
    const wish = { role: 'consultant', projectCode: 'RSSZ' };
    const earlier = await admin.post(path, { ...wish, validFrom: '2023-02-01' });
    expect(earlier.status).toBe(201);
    expect(earlier.body.roles).toMatchObject([{ role: 'consultant', validFrom: '2023-02-01', validTo: null }]);
    expect(earlier.body.roles[0].id).toBe(body.user.roles[0].id);
    const later = await admin.post(path, { ...wish, validFrom: '2024-09-12' });
    expect([later.status, later.body.errors[0].code]).toEqual([409, 'assignment.exists']);
    const fact = await app.db.one<{ data: Record<string, unknown> }>(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'user.role-corrected'`,
      [body.user.id],
    );
    expect(fact?.data).toMatchObject({ role: 'consultant', validFrom: '2023-02-01', validTo: null });
  });

  it('always keep one administrator who can sign in', async () => {
    const [self] = (await admin.get('/users')).body.filter(({ id }: { id: string }) => id === admin.user.id);
    const disabled = await admin.patch(`/users/${admin.user.id}`, self.version, { disabled: true });
    expect([disabled.status, disabled.body.code]).toEqual([409, 'user.last-administrator']);
    const ended = await admin.post(`/users/${admin.user.id}/roles/${self.roles[0].id}/end`, { validTo: '2024-09-16' });
    expect(ended.body.code).toBe('user.last-administrator');
    await app.db.query(
      `INSERT INTO role_assignment (id, user_id, role, valid_from, valid_to)
       SELECT uuidv7(), $1, 'admin', '2023-01-01', '2024-06-30'`,
      [(await app.as('evaluator')).user.id],
    );
    const past = await admin.post(`/users/${admin.user.id}/roles/${self.roles[0].id}/end`, { validTo: '2024-03-01' });
    expect(past.body.code).toBe('user.last-administrator');
    const invited = (await create({ email: 'dalsi.spravce@example.test', roles: [{ role: 'admin' }] })).body;
    const still = await admin.patch(`/users/${admin.user.id}`, self.version, { disabled: true });
    expect(still.body.code).toBe('user.last-administrator');
    const token = tokenOf(invited.setPasswordUrl);
    await app.anonymous.post('/setup/password', { token, password: 'dlouhé tajné heslo 2' }).expect(204);
    const second = await app.as('admin');
    expect((await admin.patch(`/users/${second.user.id}`, 1, { disabled: true })).status).toBe(200);
    const left = await admin.post(`/users/${admin.user.id}/roles/${self.roles[0].id}/end`, { validTo: '2024-09-16' });
    expect(left.status).toBe(200);
  });

  it('keep one of two administrators who disable each other at the same moment', async () => {
    await app.db.query(`UPDATE app_user SET disabled_at = clock_timestamp() WHERE id IN (
      SELECT user_id FROM role_assignment WHERE role = 'admin')`);
    const [one, other] = [await app.as('admin'), await app.as('admin')];
    const answers = await Promise.all([
      one.patch(`/users/${other.user.id}`, 1, { disabled: true }),
      other.patch(`/users/${one.user.id}`, 1, { disabled: true }),
    ]);
    const outcomes = answers.map(({ status }) => status).sort();
    expect(outcomes).not.toEqual([200, 200]);
    const { count } = (await app.db.one<{ count: number }>(
      `SELECT count(*) AS count FROM app_user WHERE id = ANY($1) AND disabled_at IS NULL`,
      [[one.user.id, other.user.id]],
    )) ?? { count: 0 };
    expect(count).toBe(1);
    await app.db.query(`UPDATE app_user SET disabled_at = NULL WHERE id = $1`, [admin.user.id]);
    admin = await app.signIn(admin.user);
  });

  it('get no role from themselves', async () => {
    const own = await admin.post(`/users/${admin.user.id}/roles`, { role: 'manager', projectCode: 'RSSZ' });
    expect([own.status, own.body.code]).toEqual([403, 'role.own']);
    const another = await app.as('admin');
    const given = await another.post(`/users/${admin.user.id}/roles`, { role: 'evaluator', projectCode: 'RSSZ' });
    expect(given.status).toBe(201);
  });

  it('say nothing of passwords but whether there is one', async () => {
    const { body, text } = await admin.get('/users').expect(200);
    expect(text).not.toMatch(/argon2|hash/i);
    expect(Object.keys(body[0]).sort()).toEqual([
      'disabledAt',
      'displayName',
      'email',
      'hasPassword',
      'id',
      'isDemo',
      'locale',
      'roles',
      'version',
    ]);
  });

  it('leave facts without a name, an address or a password', async () => {
    const { body } = await create({ email: 'tajemna@example.test', displayName: 'Tajemná Ukázková' });
    const { id } = body.user;
    await admin.patch(`/users/${id}`, 1, { displayName: 'Jiná Ukázková' }).expect(200);
    await admin.post(`/users/${id}/roles`, { role: 'manager', projectCode: 'RSSZ' }).expect(201);
    await admin.post(`/users/${id}/password-link`).expect(201);
    await admin.patch(`/users/${id}`, 3, { disabled: true }).expect(200);
    const facts = await app.db.query<{ type: string; data: string }>(
      `SELECT type, data::text AS data FROM fact WHERE subject_id = $1 ORDER BY id`,
      [id],
    );
    expect(facts.map(({ type }) => type)).toEqual([
      'user.created',
      'user.password-link-made',
      'user.changed',
      'user.role-given',
      'user.password-link-made',
      'user.disabled',
    ]);
    for (const { data } of facts) expect(data).not.toMatch(/Ukázkov|tajemna|@|#/i);
  });

  it('are the administrator’s: even a manager may not read them', async () => {
    const manager = await app.as('manager');
    expect((await manager.get('/users')).status).toBe(403);
    expect((await manager.post('/users', { email: 'a@b.cz', displayName: 'A' })).status).toBe(403);
  });

  it('leave facts without names and addresses', async () => {
    const rows = await app.db.query<{ data: unknown }>(`SELECT data FROM fact WHERE subject_type = 'user'`);
    expect(rows.length).toBeGreaterThan(5);
    expect(JSON.stringify(rows)).not.toMatch(/@|Osoba|Přejmenovaná/);
  });
});

import request from 'supertest';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { makeUser, type MadeUser } from '../../../test/factories/user.ts';
import { PasswordDesk } from '../../platform/auth/password-desk.ts';
import { hashToken } from '../../platform/auth/tokens.ts';

const PASSWORD = 'dlouhé tajné heslo';

describe('setting a password by a link', () => {
  let app: AppUnderTest;
  let admin: ApiClient;
  let hash: jest.SpyInstance;

  beforeAll(async () => {
    app = await startApp();
    admin = await app.as('admin');
    hash = jest.spyOn(app.app.get(PasswordDesk), 'hash');
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    hash.mockClear();
    await app.db.query(`DELETE FROM sign_in_throttle`);
  });

  const linkFor = async (user: MadeUser): Promise<string> => {
    const { body } = await admin.post(`/users/${user.id}/password-link`).expect(201);
    return String(body.url).split('#')[1] ?? '';
  };
  const person = () => makeUser(app.db, app.project, { role: 'manager' });
  const set = (token: string, password = PASSWORD) => app.anonymous.post('/setup/password', { token, password });
  const versionOf = async (user: MadeUser): Promise<number> => {
    const row = await app.db.one<{ version: number }>(`SELECT version FROM app_user WHERE id = $1`, [user.id]);
    return row?.version ?? 0;
  };

  it('ends every session of the account and is said by the account itself', async () => {
    const user = await person();
    const sessions = [await app.signIn(user), await app.signIn(user)];
    const token = await linkFor(user);
    await set(token).expect(204);
    for (const session of sessions) await session.get('/session').expect(401);
    await app.anonymous.post('/session', { email: user.email, password: PASSWORD }).expect(201);
    const fact = await app.db.one<{ actor: string; data: unknown }>(
      `SELECT actor_id AS actor, data FROM fact WHERE subject_id = $1 AND type = 'user.password-set'`,
      [user.id],
    );
    expect(fact).toEqual({ actor: user.id, data: {} });
  });

  it('works once, also when it is sent twice at the same moment', async () => {
    const token = await linkFor(await person());
    const answers = await Promise.all([set(token), set(token, 'jiné dlouhé heslo')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await set(token)).body.code).toBe('link.invalid');
  });

  it('hashes nothing for a link that opens nothing', async () => {
    const [used, expired, older] = [await person(), await person(), await person()];
    const tokens = { used: await linkFor(used), expired: await linkFor(expired), older: await linkFor(older) };
    await set(tokens.used).expect(204);
    await linkFor(older);
    await app.db.query(`UPDATE access_link SET expires_at = clock_timestamp() WHERE token_hash = $1`, [
      hashToken(tokens.expired),
    ]);
    hash.mockClear();
    for (const token of [...Object.values(tokens), 'x'.repeat(43)]) {
      expect((await set(token)).body.code).toBe('link.invalid');
    }
    expect(hash).not.toHaveBeenCalled();
  });

  it('is void for a disabled account, and stays so when the account is enabled again', async () => {
    const user = await person();
    const token = await linkFor(user);
    await admin.patch(`/users/${user.id}`, await versionOf(user), { disabled: true }).expect(200);
    expect((await set(token)).body.code).toBe('link.invalid');
    await admin.patch(`/users/${user.id}`, await versionOf(user), { disabled: false }).expect(200);
    expect((await set(token)).body.code).toBe('link.invalid');
    expect(hash).not.toHaveBeenCalled();
    await set(await linkFor(user)).expect(204);
  });

  it('does not open an account that is disabled by other means', async () => {
    const user = await person();
    const token = await linkFor(user);
    await app.db.query(`UPDATE app_user SET disabled_at = clock_timestamp() WHERE id = $1`, [user.id]);
    expect((await set(token)).body.code).toBe('link.invalid');
  });

  it('counts tries by address together with sign-ins, and a right link counts nothing', async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) await set('x'.repeat(43)).expect(410);
    await set(await linkFor(await person())).expect(204);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await app.anonymous.post('/session', { email: `nikdo-${attempt}@example.test`, password: 'spatne heslo zde' });
    }
    const blocked = await set(await linkFor(await person()));
    expect([blocked.status, blocked.body.code]).toEqual([429, 'sign-in.throttled']);
    expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0);
    const first = await app.anonymous.post('/setup/first-administrator', {
      token: 'x'.repeat(43),
      email: 'a@example.test',
      displayName: 'A',
      password: PASSWORD,
    });
    expect(first.status).toBe(429);
  });

  it('lets the person in at once who was shut out for wrong passwords', async () => {
    const user = await person();
    const wrong = () => app.anonymous.post('/session', { email: user.email, password: 'spatne heslo zde' });
    for (let attempt = 0; attempt < 6; attempt += 1) await wrong();
    expect((await wrong()).status).toBe(429);
    await set(await linkFor(user)).expect(204);
    await app.anonymous.post('/session', { email: user.email, password: PASSWORD }).expect(201);
  });

  it.each([
    ['kratke', 'password.too-short', { min: 12 }],
    ['heslo1234567', 'password.too-common', undefined],
    ['dlouhé heslo '.repeat(16), 'validation.too-long', { max: 200 }],
  ])('says beside the field what is wrong with %s', async (password, code, params) => {
    const token = await linkFor(await person());
    const { status, body } = await set(token, password);
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ field: 'password', code, ...(params ? { params } : {}) }]);
    await set(token).expect(204);
  });

  it('refuses the own address as a password, and a form of a foreign page', async () => {
    const user = await makeUser(app.db, app.project, { role: 'manager', email: 'jana.ukazkova@example.test' });
    const token = await linkFor(user);
    const { body } = await set(token, 'Jana.Ukazkova@example.test');
    expect(body.errors).toMatchObject([{ field: 'password', code: 'password.too-common' }]);
    const form = await request(app.server)
      .post('/api/v1/setup/password')
      .type('form')
      .send({ token, password: PASSWORD });
    expect(form.status).toBe(415);
  });
});

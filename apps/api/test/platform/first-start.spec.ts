import { parseConfig } from '../../src/config/config.ts';
import { firstAdministratorLink } from '../../src/cli/first-administrator-link.ts';
import { ApiClient } from '../api-client.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';

const REQUEST = { email: 'Prvni.Spravce@example.test', displayName: 'První správce', password: 'dlouhe heslo spravce' };

describe('the first start without demo and without accounts', () => {
  let app: AppUnderTest;
  let token: string;

  beforeAll(async () => {
    app = await startApp();
    const config = parseConfig({ DATABASE_URL: app.databaseUrl, RSSZ_SECRET: 'x', RSSZ_DATA_DIR: app.dataDirectory });
    token = (await firstAdministratorLink(config))?.split('#')[1] ?? '';
  });
  afterAll(() => app.close());

  it('says that the first administrator is awaited, and shows no demo login', async () => {
    const { body } = await app.anonymous.get('/installation').expect(200);
    expect(body).toEqual({ demo: false, demoLogins: [], demoPassword: null, needsFirstAdministrator: true });
  });

  it('refuses a link that was never made, and a password that is too short beside its field', async () => {
    const wrong = await app.anonymous.post('/setup/first-administrator', { ...REQUEST, token: 'x'.repeat(43) });
    expect(wrong.body.code).toBe('link.invalid');
    const short = await app.anonymous.post('/setup/first-administrator', { ...REQUEST, token, password: 'kratke' });
    expect(short.status).toBe(422);
    expect(short.body.errors).toEqual([expect.objectContaining({ field: 'password' })]);
  });

  it('opens once: the administrator can sign in, the link is used up and no second one is made', async () => {
    await app.anonymous.post('/setup/first-administrator', { ...REQUEST, token }).expect(204);
    const again = await app.anonymous.post('/setup/first-administrator', { ...REQUEST, token });
    expect(again.body.code).toBe('link.invalid');
    const { body } = await app.anonymous
      .post('/session', { email: REQUEST.email, password: REQUEST.password })
      .expect(201);
    expect(body.user.roles).toEqual([{ role: 'admin', projectCode: null, unit: null }]);
    const config = parseConfig({ DATABASE_URL: app.databaseUrl, RSSZ_SECRET: 'x', RSSZ_DATA_DIR: app.dataDirectory });
    expect(await firstAdministratorLink(config)).toBeNull();
  });

  it('is a fact that names the administrator as the one who did it', async () => {
    const fact = await app.db.one(
      `SELECT f.actor_id = u.id AS "bySelf", f.data FROM fact f JOIN app_user u ON u.id = f.subject_id
       WHERE f.type = 'user.created'`,
    );
    expect(fact).toEqual({ bySelf: true, data: { role: 'admin' } });
  });

  it('lets the administrator make the others, but no role of their own', async () => {
    const signedIn = await app.anonymous.post('/session', { email: REQUEST.email, password: REQUEST.password });
    const token = /rssz_session=([^;]+)/.exec(String(signedIn.headers['set-cookie']))?.[1] ?? '';
    const admin = new ApiClient(app.server, { token, csrfToken: signedIn.body.csrfToken });
    const manager = { role: 'manager', projectCode: 'RSSZ' };
    const made = await admin.post('/users', { email: 'druha@example.test', displayName: 'Druhá', roles: [manager] });
    expect(made.status).toBe(201);
    const own = await admin.post(`/users/${signedIn.body.user.id}/roles`, manager);
    expect([own.status, own.body.code]).toEqual([403, 'role.own']);
  });
});

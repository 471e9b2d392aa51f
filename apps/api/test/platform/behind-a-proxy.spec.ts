import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/password.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { makeUser } from '../factories/user.ts';

const PASSWORD = 'Spravne-Heslo-1';

/** The cookies that a sign-in sets and a sign-out clears, when the proxy says what it says. */
async function cookiesOf(app: AppUnderTest, forwarded: Record<string, string>): Promise<string[]> {
  const person = await makeUser(app.db, app.project, { role: 'manager' });
  await app.db.query(`UPDATE app_user SET password_hash = $2 WHERE id = $1`, [person.id, await hashPassword(PASSWORD)]);
  const opened = await request(app.server)
    .post('/api/v1/session')
    .set(forwarded)
    .send({ email: person.email, password: PASSWORD })
    .expect(201);
  const cookie = String(opened.headers['set-cookie']);
  const closed = await request(app.server)
    .delete('/api/v1/session')
    .set(forwarded)
    .set('cookie', cookie.split(';')[0] ?? '')
    .set('x-csrf-token', opened.body.csrfToken)
    .expect(204);
  return [cookie, String(closed.headers['set-cookie'])];
}

describe('the session cookie', () => {
  const apps: AppUnderTest[] = [];
  const start = async (environment: Record<string, string>): Promise<AppUnderTest> => {
    const app = await startApp(environment);
    apps.push(app);
    return app;
  };
  afterAll(() => Promise.all(apps.map((app) => app.close())));

  it('is for https only when the published address is https', async () => {
    const app = await start({ PUBLIC_URL: 'https://rssz.example.test' });
    for (const cookie of await cookiesOf(app, {})) expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
  });

  it('believes a trusted proxy that people come by https', async () => {
    const app = await start({ TRUST_PROXY: 'on' });
    const [https, http] = [
      await cookiesOf(app, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'rssz.example.test' }),
      await cookiesOf(app, { 'x-forwarded-proto': 'http' }),
    ];
    for (const cookie of https) expect(cookie).toContain('; Secure');
    for (const cookie of http) expect(cookie).not.toContain('; Secure');
  });

  it('believes nobody who only claims to be a proxy', async () => {
    const app = await start({});
    for (const cookie of await cookiesOf(app, { 'x-forwarded-proto': 'https' })) expect(cookie).not.toContain('Secure');
  });
});

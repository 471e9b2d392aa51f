import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/password.ts';
import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { makeUser, type MadeUser } from '../factories/user.ts';

const PASSWORD = 'Spravne-Heslo-1';

describe('signing in', () => {
  let app: AppUnderTest;
  let person: MadeUser;

  beforeAll(async () => {
    app = await startApp();
    person = await makeUser(app.db, app.project, { role: 'manager' });
    await app.db.query(`UPDATE app_user SET password_hash = $2 WHERE id = $1`, [
      person.id,
      await hashPassword(PASSWORD),
    ]);
  });
  afterAll(() => app.close());

  const signIn = (email: string, password: string) => app.anonymous.post('/session', { email, password });

  it('answers who signed in and sets a cookie that scripts cannot read', async () => {
    const answer = await signIn(person.email.toUpperCase(), PASSWORD).expect(201);
    expect(answer.body).toMatchObject({
      user: { id: person.id, email: person.email },
      demo: false,
      today: '2024-09-16',
    });
    expect(answer.body.user.permissions).toContain('deliverable.approve');
    expect(String(answer.headers['set-cookie'])).toMatch(/^rssz_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('keeps only a hash of the session token', async () => {
    const answer = await signIn(person.email, PASSWORD).expect(201);
    const token = /rssz_session=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1];
    const rows = await app.db.query<{ token_hash: string }>(`SELECT token_hash FROM session`);
    expect(rows.map((row) => row.token_hash)).not.toContain(token);
  });

  it('does not say which of address and password was wrong', async () => {
    const wrongPassword = await signIn(person.email, 'spatne heslo zde').expect(401);
    const unknown = await signIn('nikdo@example.test', 'spatne heslo zde').expect(401);
    expect(wrongPassword.body.code).toBe('sign-in.failed');
    expect(unknown.body).toEqual({ ...wrongPassword.body, id: unknown.body.id });
  });

  it('asks for both fields beside each of them', async () => {
    const answer = await app.anonymous.post('/session', {});
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
  });

  it('blocks an account after five failures, also for the right password, and says for how long', async () => {
    const victim = await makeUser(app.db, app.project, { role: 'consultant' });
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(victim.email, 'spatne heslo zde').expect(401);
    const blocked = await signIn(victim.email, 'spatne heslo zde').expect(429);
    expect(blocked.body.code).toBe('sign-in.throttled');
    expect(blocked.body.params.retryAfterSeconds).toBeGreaterThan(0);
    expect(blocked.headers['retry-after']).toBe(String(blocked.body.params.retryAfterSeconds));
  });

  it('counts attempts sent at once: of fifteen no more than five are looked at', async () => {
    const victim = await makeUser(app.db, app.project, { role: 'consultant' });
    const answers = await Promise.all(Array.from({ length: 15 }, () => signIn(victim.email, 'spatne heslo zde')));
    const looked = answers.filter(({ status }) => status === 401).length;
    expect(looked).toBeLessThanOrEqual(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15 - looked);
  });

  it('ends with signing out: the old cookie opens nothing', async () => {
    const client = await app.signIn(person);
    await client.get('/session').expect(200);
    await client.delete('/session').expect(204);
    await client.get('/session').expect(401);
  });

  it('refuses a write without the CSRF token, and a read without a session', async () => {
    const client = await app.signIn(person);
    const { body } = await client.get('/session').expect(200);
    expect(body.csrfToken).toBeDefined();
    await client.post('/notifications/read-all').unset('x-csrf-token').expect(403);
    await app.anonymous.get('/projects').expect(401);
  });

  it('shuts out a disabled person at once', async () => {
    const leaving = await app.as('consultant');
    await app.db.query(`UPDATE app_user SET disabled_at = clock_timestamp() WHERE id = $1`, [leaving.user.id]);
    await leaving.get('/session').expect(401);
  });

  it('remembers the language a person chose', async () => {
    const client = await app.signIn(person);
    const answer = await request(app.server)
      .patch('/api/v1/session')
      .set('cookie', client.cookie)
      .set('x-csrf-token', client.csrfToken)
      .send({ locale: 'en' })
      .expect(200);
    expect(answer.body.user.locale).toBe('en');
  });
});

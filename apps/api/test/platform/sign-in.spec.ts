import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/password.ts';
import { SignInThrottle } from '../../src/platform/auth/sign-in-throttle.ts';
import { hashToken } from '../../src/platform/auth/tokens.ts';
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
    const [session, marker] = answer.headers['set-cookie'] as unknown as string[];
    expect(session).toMatch(/^rssz_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(marker).toBe('rssz_signed_in=1; Path=/; SameSite=Lax');
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

  it('gives an attempt back with the block that it set, never with one of a failure beside it', async () => {
    const throttle = app.app.get(SignInThrottle);
    const attempt = (email: string) => throttle.reserve(email, '192.0.2.1');
    for (let failed = 0; failed < 3; failed += 1) await attempt('vedle@example.test');
    const beside = await attempt('vedle@example.test');
    await attempt('vedle@example.test');
    await throttle.giveBack(beside);
    await expect(attempt('vedle@example.test')).rejects.toMatchObject({ code: 'sign-in.throttled' });
    for (let failed = 0; failed < 4; failed += 1) await attempt('sam@example.test');
    await throttle.giveBack(await attempt('sam@example.test'));
    await expect(attempt('sam@example.test')).resolves.toHaveLength(2);
  });

  it('ends with signing out: the old cookie opens nothing', async () => {
    const client = await app.signIn(person);
    await client.get('/session').expect(200);
    await client.delete('/session').expect(204);
    await client.get('/session').expect(401);
  });

  it('needs the CSRF token also to sign out or to change the language', async () => {
    const client = await app.signIn(person);
    for (const attempt of [
      client.delete('/session').unset('x-csrf-token'),
      client.delete('/session').set('x-csrf-token', 'guessed'),
      request(app.server).patch('/api/v1/session').set('cookie', client.cookie).send({ locale: 'en' }),
    ]) {
      const answer = await attempt;
      expect([answer.status, answer.body.code]).toEqual([403, 'csrf.invalid']);
    }
    await client.get('/session').expect(200);
  });

  it('never takes over a token that the browser brought along, and ends the session it had', async () => {
    const planted = await request(app.server)
      .post('/api/v1/session')
      .set('cookie', `rssz_session=${'a'.repeat(43)}`)
      .send({ email: person.email, password: PASSWORD })
      .expect(201);
    expect(String(planted.headers['set-cookie'])).not.toContain('a'.repeat(43));
    const before = await app.signIn(person);
    const again = await request(app.server)
      .post('/api/v1/session')
      .set('cookie', before.cookie)
      .send({ email: person.email, password: PASSWORD })
      .expect(201);
    expect(String(again.headers['set-cookie'])).not.toContain(before.cookie);
    expect(again.body.csrfToken).not.toBe(before.csrfToken);
    await before.get('/session').expect(401);
  });

  it('is not done by a form of a foreign page', async () => {
    const form = await request(app.server)
      .post('/api/v1/session')
      .type('form')
      .send({ email: person.email, password: PASSWORD });
    expect([form.status, form.body.code, form.headers['set-cookie']]).toEqual([415, 'request.media-type', undefined]);
    const plain = await request(app.server)
      .post('/api/v1/session')
      .type('text/plain')
      .send(JSON.stringify({ email: person.email, password: PASSWORD }));
    expect(plain.status).toBe(415);
  });

  it('is kept by no cache', async () => {
    const client = await app.signIn(person);
    const answer = await client.get('/session').expect(200);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('ends after seven days however busy the person is, and after twelve hours of rest', async () => {
    const client = await app.signIn(person);
    const tokenHash = hashToken(client.cookie.split('=')[1] ?? '');
    const hoursLeft = async (): Promise<number> => {
      const row = await app.db.one<{ hours: string }>(
        `SELECT extract(epoch FROM expires_at - clock_timestamp()) / 3600 AS hours FROM session WHERE token_hash = $1`,
        [tokenHash],
      );
      return Math.round(Number(row?.hours));
    };
    const age = (hours: number) =>
      app.db.query(
        `UPDATE session SET created_at = clock_timestamp() - make_interval(hours => $2),
           last_seen_at = clock_timestamp() - interval '1 hour' WHERE token_hash = $1`,
        [tokenHash, hours],
      );
    await age(24);
    await client.get('/session').expect(200);
    expect(await hoursLeft()).toBe(12);
    await age(7 * 24 - 3);
    await client.get('/session').expect(200);
    expect(await hoursLeft()).toBe(3);
    await app.db.query(
      `UPDATE session SET expires_at = clock_timestamp() - interval '1 second' WHERE token_hash = $1`,
      [tokenHash],
    );
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

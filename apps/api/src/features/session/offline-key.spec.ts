import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';

interface Key {
  readonly userId: string;
  readonly key: string;
  readonly hours: number;
}

describe('the key of the diary on a device', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp({ RSSZ_OFFLINE_HOURS: '48' });
  });
  afterAll(() => app.close());

  it('is the same with every sign-in of one person and another for everybody else', async () => {
    const person = await app.as('consultant');
    const other = await app.as('consultant');
    const first = (await person.get('/session/offline-key').expect(200)).body as Key;
    const again = (await (await app.signIn(person.user)).get('/session/offline-key').expect(200)).body as Key;
    const foreign = (await other.get('/session/offline-key').expect(200)).body as Key;
    expect(first).toEqual({ userId: person.user.id, key: expect.any(String), hours: 48 });
    expect(Buffer.from(first.key, 'base64')).toHaveLength(32);
    expect(again.key).toBe(first.key);
    expect(foreign.key).not.toBe(first.key);
  });

  it('is given to nobody without a session and kept by no cache', async () => {
    const answer = await app.anonymous.get('/session/offline-key').expect(401);
    expect((answer.body as { code: string }).code).toBe('session.required');
    const given = await (await app.as('consultant')).get('/session/offline-key').expect(200);
    expect(given.headers['cache-control']).toBe('no-store');
  });
});

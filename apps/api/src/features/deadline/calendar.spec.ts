import request from 'supertest';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Person = ApiClient & { user: MadeUser };

const TOKEN = '/projects/RSSZ/calendar-token';

describe('deadlines as a calendar', () => {
  let app: AppUnderTest;
  let manager: Person;
  let admin: Person;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    admin = await app.as('admin');
  });
  afterAll(() => app.close());

  const feed = (url: string): request.Test => {
    const { pathname, search } = new URL(url);
    return request(app.server).get(`${pathname}${search}`);
  };
  const address = async (who: Person): Promise<string> => (await who.get(TOKEN).expect(200)).body.url;
  const accountOf = async ({ user }: Person) => {
    const { body } = await admin.get('/users').expect(200);
    return (body as { id: string; version: number; roles: { id: string }[] }[]).find(({ id }) => id === user.id);
  };

  it('open by their address alone', async () => {
    const row = await app.db.one<{ id: string; version: number }>(
      `SELECT id, version FROM deliverable WHERE project_id = $1 AND number = 3`,
      [app.project.id],
    );
    await manager
      .patch(`/projects/RSSZ/deliverables/${row?.id}`, row?.version ?? 0, { dueOn: '2024-10-26' })
      .expect(200);
    const answer = await feed(await address(manager)).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.text).toContain('DTSTART;VALUE=DATE:20241026\r\n');
  });

  it('stay shut for a changed token', async () => {
    const left = await app.as('consultant');
    const url = await address(left);
    await feed(`${url}x`).expect(403);
    await feed(url.replace(left.user.id, manager.user.id)).expect(403);
    await feed(url.replace(/token=.*/, 'token=nonsense')).expect(403);
    await feed(url.replace(/\?.*/, '')).expect(422);
  });

  it('get a new address on request, and the old one is dead', async () => {
    const [person, other] = [await app.as('consultant'), await app.as('consultant')];
    const [before, untouched] = [await address(person), await address(other)];
    const { body } = await person.post(TOKEN).expect(200);
    expect(body.url).not.toBe(before);
    await feed(before).expect(403);
    await feed(body.url).expect(200);
    await feed(untouched).expect(200);
    expect(new URL(await address(person)).search).toBe(new URL(body.url).search);
    const again = await person.post(TOKEN).expect(200);
    await feed(body.url).expect(403);
    await feed(again.body.url).expect(200);
    const facts = await app.db.query(
      `SELECT actor_id AS actor, data FROM fact WHERE subject_id = $1 AND type = 'user.calendar-renewed'`,
      [person.user.id],
    );
    expect(facts).toEqual(Array(2).fill({ actor: person.user.id, data: {} }));
  });

  it('give no new address without the right or without the CSRF token', async () => {
    await admin.post(TOKEN).expect(403);
    await manager.post(TOKEN).unset('x-csrf-token').expect(403);
    await app.anonymous.post(TOKEN).expect(401);
  });

  it('die with the account and do not come back with it', async () => {
    const left = await app.as('consultant');
    const url = await address(left);
    const disabled = await admin.patch(`/users/${left.user.id}`, 1, { disabled: true }).expect(200);
    await feed(url).expect(403);
    await admin.patch(`/users/${left.user.id}`, disabled.body.version, { disabled: false }).expect(200);
    await feed(url).expect(403);
    await feed(await address(await app.signIn(left.user))).expect(200);
  });

  it('die with the last role in the project and do not come back with a new one', async () => {
    const left = await app.as('consultant');
    const url = await address(left);
    const account = await accountOf(left);
    await admin
      .post(`/users/${left.user.id}/roles/${account?.roles[0]?.id}/end`, { validTo: '2024-09-15' })
      .expect(200);
    await feed(url).expect(403);
    await admin.post(`/users/${left.user.id}/roles`, { role: 'manager', projectCode: 'RSSZ' }).expect(201);
    await feed(url).expect(403);
    await feed(await address(left)).expect(200);
  });

  it('do not come back with a role whose first period ran out by itself, whatever units were left open', async () => {
    const unit = await makeUnit(app.db, app.project);
    const left = await app.as('consultant', { unitIds: [unit.id] });
    const url = await address(left);
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1 AND unit_id IS NULL`, [
      left.user.id,
    ]);
    await admin.post(`/users/${left.user.id}/roles`, { role: 'consultant', projectCode: 'RSSZ' }).expect(201);
    await feed(url).expect(403);
  });

  it('stay open when somebody of the project gets one more role', async () => {
    const person = await app.as('consultant');
    const url = await address(person);
    await admin.post(`/users/${person.user.id}/roles`, { role: 'evaluator', projectCode: 'RSSZ' }).expect(201);
    await feed(url).expect(200);
  });
});

import { addDays, localDate } from '@rssz/domain';
import request from 'supertest';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Person = ApiClient & { user: MadeUser };

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);

describe('the register of deadlines', () => {
  let app: AppUnderTest;
  let manager: Person;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterAll(() => app.close());

  const stored = async (number: number): Promise<{ id: string; version: number }> => {
    const row = await app.db.one<{ id: string; version: number }>(
      `SELECT id, version FROM deliverable WHERE project_id = $1 AND number = $2`,
      [app.project.id, number],
    );
    if (!row) throw new Error(`There is no deliverable ${number}`);
    return row;
  };

  const plan = async (number: number, change: Record<string, unknown>): Promise<string> => {
    const { id, version } = await stored(number);
    await manager.patch(`/projects/RSSZ/deliverables/${id}`, version, change).expect(200);
    return id;
  };

  const step = async (number: number, body: Record<string, unknown>): Promise<void> => {
    const { id, version } = await stored(number);
    const path = `/projects/RSSZ/deliverables/${id}/transitions`;
    await manager.post(path, body).set('if-match', `"${version}"`).expect(200);
  };

  const listed = async (who: Person, query = ''): Promise<Record<string, unknown>[]> => {
    const { body } = await who.get(`/projects/RSSZ/deadlines${query}`).expect(200);
    expect(body.total).toBe(body.items.length);
    return body.items;
  };

  const labels = async (who: Person, query = ''): Promise<string[]> =>
    (await listed(who, query)).map(({ label }) => String(label).slice(0, 4));

  it('follows the due date and the owner of a deliverable', async () => {
    const owner = await app.as('consultant');
    const id = await plan(1, { dueOn: inDays(10), ownerId: owner.user.id });
    const [deadline] = await listed(owner, '?mine=true');
    expect(deadline).toMatchObject({
      kind: 'due',
      dueOn: inDays(10),
      daysLeft: 10,
      owner: { id: owner.user.id, displayName: owner.user.displayName },
      subject: { type: 'deliverable', id },
      href: `/vystupy/${id}`,
    });
    await plan(1, { dueOn: inDays(-2), ownerId: null });
    expect(await listed(owner, '?mine=true')).toEqual([]);
    expect(await listed(owner, '?overdue=true')).toMatchObject([{ dueOn: inDays(-2), daysLeft: -2, owner: null }]);
    await plan(1, { dueOn: null });
    expect(await labels(owner)).not.toContain('V-01');
  });

  it('closes with the deliverable and opens with it again', async () => {
    await plan(2, { dueOn: inDays(5) });
    expect(await labels(manager)).toContain('V-02');
    await step(2, { kind: 'withdraw', reason: 'Nahrazeno jiným výstupem' });
    expect(await labels(manager)).not.toContain('V-02');
    await step(2, { kind: 'reopen', reason: 'Omyl' });
    expect(await labels(manager)).toContain('V-02');
  });

  it('takes a date for many at once, and narrows the list to days', async () => {
    const ids = await Promise.all([11, 12, 13].map(stored));
    await manager.post('/projects/RSSZ/deliverables/bulk', { ids, set: { dueOn: inDays(20) } }).expect(200);
    expect(await labels(manager, '?days=20')).toEqual(expect.arrayContaining(['V-11', 'V-12', 'V-13']));
    expect(await labels(manager, '?days=19')).not.toContain('V-11');
  });

  it('shows a coordinator the deadlines of their own unit only, in the feed too', async () => {
    const own = await makeUnit(app.db, app.project, { placeNumber: 1 });
    await makeUnit(app.db, app.project, { placeNumber: 2 });
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    const numbers = await app.db.query<{ number: number; code: string }>(
      `SELECT d.number, d.code FROM deliverable d JOIN territorial_place p ON p.id = d.place_id
       WHERE d.project_id = $1 AND p.number IN (1, 2) ORDER BY p.number`,
      [app.project.id],
    );
    for (const { number } of numbers) await plan(number, { dueOn: inDays(30) });
    expect(await labels(coordinator)).toEqual([numbers[0]?.code]);
    const { body } = await coordinator.get('/projects/RSSZ/calendar-token').expect(200);
    const { text } = await feed(body.url).expect(200);
    expect(text).toContain(`SUMMARY:${numbers[0]?.code}`);
    expect(text).not.toContain(`SUMMARY:${numbers[1]?.code}`);
  });

  it('belongs to the unit that holds the place today, as the document does, whoever holds it when it is due', async () => {
    const [before, after] = [
      await makeUnit(app.db, app.project, { placeNumber: 3 }),
      await makeUnit(app.db, app.project),
    ];
    const [leaving, coming] = [
      await app.as('coordinator', { unitIds: [before.id] }),
      await app.as('coordinator', { unitIds: [after.id] }),
    ];
    const { number, code } = (await app.db.one<{ number: number; code: string }>(
      `SELECT d.number, d.code FROM deliverable d JOIN territorial_place p ON p.id = d.place_id WHERE p.number = 3`,
    )) ?? { number: 0, code: '' };
    await plan(number, { dueOn: inDays(30) });
    await app.db.query(`UPDATE unit_place SET valid_to = $2 WHERE unit_id = $1`, [before.id, inDays(10)]);
    await app.db.query(
      `INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from, recorded_from)
       SELECT uuidv7(), project_id, $2, place_id, $3, recorded_from FROM unit_place WHERE unit_id = $1`,
      [before.id, after.id, inDays(11)],
    );
    const documents = async (who: ApiClient): Promise<string[]> =>
      (await who.get('/projects/RSSZ/deliverables')).body.items.map((row: { code: string }) => row.code);
    expect([await labels(leaving), await labels(coming)]).toEqual([[code], []]);
    expect([await documents(leaving), await documents(coming)]).toEqual([[code], []]);
  });

  it('refuses whoever may not read it, and a query it does not know', async () => {
    const admin = await app.as('admin');
    await admin.get('/projects/RSSZ/deadlines').expect(403);
    await app.anonymous.get('/projects/RSSZ/deadlines').expect(401);
    await manager.get('/projects/RSSZ/deadlines?colour=red').expect(422);
    await manager.get('/projects/NOWHERE/deadlines').expect(404);
  });

  function feed(url: string): request.Test {
    const { pathname, search } = new URL(url);
    return request(app.server).get(`${pathname}${search}`);
  }
});

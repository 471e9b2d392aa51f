import { startApp, type AppUnderTest } from '../app-under-test.ts';
import { makeUnit } from '../factories/territorial-unit.ts';
import { makeUser } from '../factories/user.ts';

describe('somebody who leaves a role of the project', () => {
  let app: AppUnderTest;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('loses its units with it, so that no person stays open to them', async () => {
    const unit = await makeUnit(app.db, app.project);
    const leaver = await makeUser(app.db, app.project, { role: 'consultant', unitIds: [unit.id] });
    const role = await app.db.one<{ id: string }>(
      `SELECT id FROM role_assignment WHERE user_id = $1 AND unit_id IS NULL`,
      [leaver.id],
    );
    const client = await app.signIn(leaver);
    await client.get('/projects/RSSZ/participants').expect(200);
    const admin = await app.as('admin');
    await admin.post(`/users/${leaver.id}/roles/${role?.id}/end`, { validTo: '2024-09-15' }).expect(200);
    await client.get('/projects/RSSZ/participants').expect(403);
    const rows = await app.db.query<{ validTo: string }>(
      `SELECT valid_to AS "validTo" FROM role_assignment WHERE user_id = $1`,
      [leaver.id],
    );
    expect(rows.map(({ validTo }) => validTo)).toEqual(['2024-09-15', '2024-09-15']);
    const [fact] = await app.db.query<{ data: Record<string, unknown> }>(
      `SELECT data FROM fact WHERE subject_id = $1 AND type = 'territorial-unit.assignment-ended'`,
      [unit.id],
    );
    expect(fact?.data).toMatchObject({ version: 2, userId: leaver.id, role: 'consultant', validTo: '2024-09-15' });
  });

  it('leaves no deadline of its units in its name', async () => {
    const unit = await makeUnit(app.db, app.project);
    const leaver = await makeUser(app.db, app.project, { role: 'consultant', unitIds: [unit.id] });
    const [manager, admin] = [await app.as('manager'), await app.as('admin')];
    const path = `/projects/RSSZ/territorial-units/${unit.id}/milestones/interest`;
    await manager.put(path, { plannedOn: '2024-09-30' }).set('if-none-match', '*').expect(201);
    const owner = async () => {
      const { body } = await manager.get('/projects/RSSZ/deadlines').expect(200);
      return body.items.find((one: { subject: { id: string } }) => one.subject.id === unit.id)?.owner;
    };
    expect((await owner()).id).toBe(leaver.id);
    const role = await app.db.one<{ id: string }>(
      `SELECT id FROM role_assignment WHERE user_id = $1 AND unit_id IS NULL`,
      [leaver.id],
    );
    await admin.post(`/users/${leaver.id}/roles/${role?.id}/end`, { validTo: '2024-09-15' }).expect(200);
    expect(await owner()).toBeNull();
  });

  it('loses its units also when the role ends by the date it was given with', async () => {
    const unit = await makeUnit(app.db, app.project);
    const leaver = await app.as('consultant', { unitIds: [unit.id] });
    await leaver.get('/projects/RSSZ/participants').expect(200);
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1 AND unit_id IS NULL`, [
      leaver.user.id,
    ]);
    await leaver.get('/projects/RSSZ/participants').expect(403);
    const { body } = await leaver.get('/session').expect(200);
    expect(body.user).toMatchObject({ roles: [], permissions: [] });
  });
});

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

import { v7 as uuidv7 } from 'uuid';
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
    const roleId = uuidv7();
    await app.db.query(
      `INSERT INTO role_assignment (id, user_id, project_id, role, valid_from) VALUES ($1, $2, $3, 'consultant', '2023-01-01')`,
      [roleId, leaver.id, app.project.id],
    );
    const client = await app.signIn(leaver);
    await client.get('/projects/RSSZ/participants').expect(200);
    const admin = await app.as('admin');
    await admin.post(`/users/${leaver.id}/roles/${roleId}/end`, { validTo: '2024-09-15' }).expect(200);
    await client.get('/projects/RSSZ/participants').expect(403);
    const rows = await app.db.query<{ validTo: string }>(
      `SELECT valid_to AS "validTo" FROM role_assignment WHERE user_id = $1`,
      [leaver.id],
    );
    expect(rows.map(({ validTo }) => validTo)).toEqual(['2024-09-15', '2024-09-15']);
  });
});

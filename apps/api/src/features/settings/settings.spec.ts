import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { deliverableNumber, step } from '../../../test/factories/deliverable.ts';

describe('the administrator’s view', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp({ SMTP_URL: 'smtp://somebody:secret@localhost:2525' });
  });

  afterAll(() => app.close());

  it('says how the installation runs and shows no secret', async () => {
    const admin = await app.as('admin');
    const { status, body } = await admin.get('/settings');
    expect(status).toBe(200);
    expect(body).toMatchObject({ demo: false, mail: { mode: 'smtp' }, queue: 'postgres', files: 'local' });
    expect(body.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(body.clock.now.slice(0, 10)).toBe('2024-09-16');
    expect(JSON.stringify(body)).not.toMatch(/secret|localhost/);
  });

  it('shows the audit of one subject, the newest first', async () => {
    const [admin, manager] = [await app.as('admin'), await app.as('manager', { displayName: 'Ukázka Vedoucí' })];
    const { id } = await deliverableNumber(app.db, app.project, 1);
    await step(manager, id, { to: 'in-progress' });
    await step(manager, id, { to: 'in-review' });
    const { body } = await admin.get(`/audit?subjectType=deliverable&subjectId=${id}`);
    expect(body).toMatchObject({
      total: 2,
      items: [
        { type: 'deliverable.submitted', actor: { displayName: 'Ukázka Vedoucí' }, data: { toState: 'in-review' } },
        { type: 'deliverable.started' },
      ],
    });
    expect((await admin.get(`/audit?subjectId=${id}&size=1&page=2`)).body).toMatchObject({
      total: 2,
      items: [{ type: 'deliverable.started' }],
    });
  });

  it('lets a manager read the audit of their project only', async () => {
    const manager = await app.as('manager');
    const { body } = await manager.get('/audit?size=200');
    expect(body.total).toBeGreaterThan(0);
    const users = (body.items as { subjectType: string }[]).filter(({ subjectType }) => subjectType === 'user');
    expect(users).toEqual([]);
  });

  it('is closed to everybody else', async () => {
    const consultant = await app.as('consultant');
    const manager = await app.as('manager');
    expect((await consultant.get('/audit')).status).toBe(403);
    for (const path of ['/settings', '/settings/mails']) expect((await manager.get(path)).status).toBe(403);
  });
});

import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { MadeUser } from '../../../test/factories/user.ts';

type Person = ApiClient & { user: MadeUser };

const EVIDENCE = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

describe('notifications', () => {
  let app: AppUnderTest;
  let manager: Person;
  let consultant: Person;
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    manager = await app.as('manager');
    consultant = await app.as('consultant');
    const row = await app.db.one<{ id: string }>(`SELECT id FROM deliverable WHERE project_id = $1 AND number = 1`, [
      app.project.id,
    ]);
    id = row?.id ?? '';
    await manager.patch(`/projects/RSSZ/deliverables/${id}`, 1, { ownerId: consultant.user.id }).expect(200);
  });
  afterAll(() => app.close());

  const step = async (who: Person, body: Record<string, unknown>): Promise<void> => {
    const row = await app.db.one<{ version: number }>(`SELECT version FROM deliverable WHERE id = $1`, [id]);
    const path = `/projects/RSSZ/deliverables/${id}/transitions`;
    await who.post(path, body).set('if-match', `"${row?.version}"`).expect(200);
  };

  const told = async (who: Person): Promise<{ id: string; type: string }[]> =>
    (await who.get('/notifications').expect(200)).body.items;

  it('tell the manager of work to review and its author of the outcome, never the one who acted', async () => {
    await consultant
      .post(`/projects/RSSZ/deliverables/${id}/files`)
      .attach('file', EVIDENCE, { filename: 'metodika.pdf', contentType: 'application/pdf' })
      .expect((answer) => expect(answer.status).toBeLessThan(300));
    await step(consultant, { kind: 'start' });
    await step(consultant, { kind: 'submit' });
    expect(await told(manager)).toMatchObject([
      {
        type: 'deliverable.submitted',
        params: { code: 'V-01' },
        subject: { type: 'deliverable', id },
        href: `/vystupy/${id}`,
        readAt: null,
      },
    ]);
    expect(await told(consultant)).toEqual([]);
    await step(manager, { kind: 'return', reason: 'Chybí přílohy' });
    await step(consultant, { kind: 'submit' });
    await step(manager, { kind: 'approve' });
    expect((await told(consultant)).map(({ type }) => type)).toEqual(['deliverable.approved', 'deliverable.returned']);
    expect(await told(manager)).toHaveLength(2);
  });

  it('are read one by one and all at once, each by its own reader only', async () => {
    const [first] = await told(consultant);
    await manager.post(`/notifications/${first?.id}/read`).expect(404);
    const one = await consultant.post(`/notifications/${first?.id}/read`).expect(200);
    expect(one.body).toEqual({ unread: 1 });
    const unread = await consultant.get('/notifications?unread=true').expect(200);
    expect(unread.body.items).toHaveLength(1);
    const all = await consultant.post('/notifications/read-all').expect(200);
    expect(all.body).toEqual({ unread: 0 });
    expect((await manager.get('/notifications').expect(200)).body.unread).toBe(2);
  });

  it('of a project end for a person with the role in it', async () => {
    await app.db.query(`UPDATE role_assignment SET valid_to = '2024-09-15' WHERE user_id = $1`, [consultant.user.id]);
    await consultant.get('/notifications').expect(403);
    await app.db.query(`UPDATE role_assignment SET valid_to = NULL WHERE user_id = $1`, [consultant.user.id]);
  });
});

import { addDays, localDate } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { PlanRemindersHandler } from './plan-reminders.handler.ts';

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);

interface Told {
  readonly id: string;
  readonly params: { readonly label: string; readonly thresholdDays: number };
  readonly createdAt: string;
  readonly readAt: string | null;
}

describe('the ladder of reminders in the bell', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeEach(async () => {
    app = await startApp();
    manager = await app.as('manager');
  });
  afterEach(() => app.close());

  const plan = async (number: number, dueOn: string): Promise<void> => {
    const row = await app.db.one<{ id: string; version: number }>(
      `SELECT id, version FROM deliverable WHERE project_id = $1 AND number = $2`,
      [app.project.id, number],
    );
    await manager.patch(`/projects/RSSZ/deliverables/${row?.id}`, row?.version ?? 0, { dueOn }).expect(200);
  };
  const runOn = async (days: number): Promise<void> => {
    await app.clock.moveTo(`${inDays(days)}T08:00:00+02:00`);
    await app.app.get(PlanRemindersHandler).run();
  };
  const told = async (): Promise<{ unread: number; items: Told[] }> =>
    (await manager.get('/notifications').expect(200)).body;
  const unread = async (): Promise<[string, number][]> =>
    (await told()).items
      .filter(({ readAt }) => readAt === null)
      .map(({ params }) => [params.label.slice(0, 4), params.thresholdDays]);

  it('keeps one unread step of a deadline: a newer one takes the place of those nobody read', async () => {
    await plan(1, inDays(20));
    await plan(2, inDays(40));
    await runOn(0);
    expect(await unread()).toEqual([['V-01', 30]]);
    await runOn(6);
    await runOn(13);
    expect(await unread()).toEqual([
      ['V-01', 7],
      ['V-02', 30],
    ]);
    expect(await told()).toMatchObject({ unread: 2, total: 4 });
  });

  it('leaves read what was read, and other people their own', async () => {
    await plan(1, inDays(20));
    await runOn(0);
    const other = await app.as('manager');
    await app.app.get(PlanRemindersHandler).run();
    await manager.post('/notifications/read-all').expect(200);
    const [{ readAt } = { readAt: null }] = (await told()).items;
    expect(readAt).not.toBeNull();
    await runOn(6);
    expect((await told()).items.map((one) => one.readAt)).toEqual([null, readAt]);
    expect((await other.get('/notifications').expect(200)).body).toMatchObject({ unread: 1, total: 2 });
  });

  it('tells with each how many one run planned for the person, by which they are shown as one, on any page', async () => {
    for (let number = 1; number <= 5; number += 1) await plan(number, inDays(20 + number));
    await plan(6, inDays(70));
    await runOn(24);
    const { items } = await told();
    expect(items).toHaveLength(5);
    expect(new Set(items.map(({ createdAt }) => createdAt)).size).toBe(1);
    await manager.post(`/notifications/${items[0]?.id}/read`).expect(200);
    await runOn(45);
    const { body: page } = await manager.get('/notifications?size=2&page=2').expect(200);
    // One was read, and the step of the one that fell due meanwhile was replaced by the new run.
    const run = { total: 5, unread: 3, overdue: 3 };
    expect(page).toMatchObject({ total: 7, items: [{ run }, { run }] });
    const { body: unreadOnly } = await manager.get('/notifications?unread=true').expect(200);
    expect(unreadOnly.items.slice(2)).toMatchObject([{ run }, { run }, { run }]);
    expect((await told()).items[0]).toMatchObject({ run: { total: 2, unread: 2, overdue: 1 } });
  });
});

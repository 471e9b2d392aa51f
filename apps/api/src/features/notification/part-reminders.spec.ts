import { addDays, localDate } from '@rssz/domain';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { deliverableNumber } from '../../../test/factories/deliverable.ts';
import { PlanRemindersHandler } from './plan-reminders.handler.ts';

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);

describe('reminders of parts of a deliverable', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('reach whoever brings the part and the managers, in the ladder of all deadlines', async () => {
    const [manager, author, other] = [await app.as('manager'), await app.as('consultant'), await app.as('consultant')];
    const { id } = await deliverableNumber(app.db, app.project, 1);
    const add = (title: string, days: number) =>
      manager
        .post(`/projects/RSSZ/deliverables/${id}/parts`, { title, ownerId: author.user.id, dueOn: inDays(days) })
        .expect(201);
    await add('Kapitola o datech', 7);
    await add('Přílohy', 60);
    await app.app.get(PlanRemindersHandler).run();
    for (const who of [author, manager]) {
      const { body } = await who.get('/notifications').expect(200);
      expect(body.items).toMatchObject([{ params: { label: 'V-01 – Kapitola o datech' }, href: `/vystupy/${id}` }]);
    }
    expect((await other.get('/notifications')).body.items).toEqual([]);
  });
});

import { PlanRemindersHandler } from './plan-reminders.handler.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { receivedEnquiry } from '../../../test/factories/enquiry.ts';

describe('the day by which an enquiry is answered', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
  });
  afterAll(() => app.close());

  it('is reminded of before it comes, to its owner and the managers, without a word of who asked', async () => {
    const [manager, owner, other] = [await app.as('manager'), await app.as('consultant'), await app.as('consultant')];
    const { id, number } = await receivedEnquiry(app, owner);
    const path = `/projects/RSSZ/enquiries/${id}/transitions`;
    await owner.post(path, { kind: 'take' }).set('if-match', '"1"').expect(200);
    await app.clock.moveTo('2024-09-23T08:00:00+02:00');
    await app.app.get(PlanRemindersHandler).run();
    const reminders = async (who: typeof owner) =>
      (await who.get('/notifications').expect(200)).body.items.filter(
        (one: { type: string }) => one.type === 'deadline.reminder',
      );
    for (const who of [owner, manager]) {
      expect(await reminders(who)).toMatchObject([
        {
          params: { kind: 'enquiry', daysLeft: 7, dueOn: '2024-09-30', label: `${number} · 2.1` },
          href: `/dotazy/${id}`,
        },
      ]);
    }
    expect(await reminders(other)).toEqual([]);
    expect(JSON.stringify(await app.db.query(`SELECT * FROM notification`))).not.toMatch(/Jana|obec/);
  });
});

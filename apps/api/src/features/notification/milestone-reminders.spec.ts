import { addDays, localDate } from '@rssz/domain';
import request from 'supertest';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { MailReminderConsumer } from './mail-reminder.consumer.ts';
import { PlanRemindersHandler } from './plan-reminders.handler.ts';

describe('the reminder of a planned milestone', () => {
  let app: AppUnderTest;

  beforeAll(async () => {
    app = await startApp({ PUBLIC_URL: 'https://rssz.example.test' });
  });
  afterAll(() => app.close());

  it('reaches the consultant of the unit in the app, by mail and in the calendar, in their language', async () => {
    const manager = await app.as('manager');
    const unit = await makeUnit(app.db, app.project);
    const consultant = await app.as('consultant', { unitIds: [unit.id], locale: 'en' });
    await manager
      .put(`/projects/RSSZ/territorial-units/${unit.id}/milestones/plan-approved`, {
        plannedOn: addDays(localDate(SPEC_TODAY), 7),
      })
      .set('if-none-match', '*')
      .expect(201);
    await app.app.get(PlanRemindersHandler).run();

    const { body } = await consultant.get('/notifications').expect(200);
    expect(body.items.filter((one: { params: object }) => 'stage' in one.params)).toMatchObject([
      {
        type: 'deadline.reminder',
        params: { stage: 'plan-approved', label: unit.name },
        href: `/uzemni-celky/${unit.id}`,
      },
    ]);

    const facts = await app.db.query<RecordedFact>(
      `SELECT id, type, subject_id AS "subjectId", data FROM fact WHERE type = 'reminder.planned' AND subject_id = $1`,
      [consultant.user.id],
    );
    for (const fact of facts) await app.app.get(MailReminderConsumer).handle(fact);
    const mails = await app.db.query<{ body: string }>(`SELECT body FROM mail_message WHERE recipient_id = $1`, [
      consultant.user.id,
    ]);
    expect(mails.map((mail) => mail.body).join()).toContain(`${unit.name} – plan approved`);

    const calendar = await consultant.get('/projects/RSSZ/calendar-token').expect(200);
    const { pathname, search } = new URL(calendar.body.url);
    const { text } = await request(app.server).get(`${pathname}${search}`).expect(200);
    expect(text.replace(/\r\n /g, '')).toContain(`${unit.name} – plan approved`);
  });
});

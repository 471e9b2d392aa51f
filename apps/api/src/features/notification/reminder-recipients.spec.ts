import { addDays, localDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { makeUnit } from '../../../test/factories/territorial-unit.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import type { RecordedFact } from '../../platform/facts/fact-types.ts';
import { MailReminderConsumer } from './mail-reminder.consumer.ts';
import { NotificationRepository } from './notification.repository.ts';
import { PlanRemindersHandler } from './plan-reminders.handler.ts';

type Person = ApiClient & { user: MadeUser };

const inDays = (days: number): string => addDays(localDate(SPEC_TODAY), days);
const YESTERDAY = inDays(-1);

describe('reminders and their recipients', () => {
  let app: AppUnderTest;
  let manager: Person;

  beforeEach(async () => {
    app = await startApp({ PUBLIC_URL: 'https://rssz.example.test' });
    manager = await app.as('manager');
  });
  afterEach(() => app.close());

  /** Sets the due date and the owner of a deliverable; the owner may be anybody, as after a role has ended. */
  const plan = async (number: number, dueOn: string, owner: Person | null = null): Promise<void> => {
    const row = await app.db.one<{ id: string; version: number }>(
      `UPDATE deliverable SET owner_id = $3 WHERE project_id = $1 AND number = $2 RETURNING id, version`,
      [app.project.id, number, owner?.user.id ?? null],
    );
    await manager.patch(`/projects/RSSZ/deliverables/${row?.id}`, row?.version ?? 0, { dueOn }).expect(200);
  };
  const planReminders = (): Promise<void> => app.app.get(PlanRemindersHandler).run();
  const told = async (who: Person): Promise<string[]> =>
    (
      await app.db.query<{ label: string }>(
        `SELECT left(params ->> 'label', 4) AS label FROM notification WHERE recipient_id = $1 ORDER BY 1`,
        [who.user.id],
      )
    ).map(({ label }) => label);
  const planned = (who: Person): Promise<RecordedFact[]> =>
    app.db.query<RecordedFact>(
      `SELECT id, type, subject_id AS "subjectId", data FROM fact WHERE type = 'reminder.planned' AND subject_id = $1`,
      [who.user.id],
    );
  const writeMails = async (facts: readonly RecordedFact[]): Promise<void> => {
    for (const fact of facts) await app.app.get(MailReminderConsumer).handle(fact);
  };
  const mails = (who: Person): Promise<{ subject: string; body: string }[]> =>
    app.db.query(`SELECT subject, body FROM mail_message WHERE recipient_id = $1`, [who.user.id]);
  const endRoles = (who: Person): Promise<unknown> =>
    app.db.query(`UPDATE role_assignment SET valid_to = $2 WHERE user_id = $1`, [who.user.id, YESTERDAY]);

  it('pass over an owner who has left the project, whose managers are told', async () => {
    const left = await app.as('consultant');
    const stayed = await app.as('consultant');
    await plan(1, inDays(7), left);
    await plan(2, inDays(7), stayed);
    await endRoles(left);
    await planReminders();
    expect(await told(left)).toEqual([]);
    expect(await told(stayed)).toEqual(['V-02']);
    expect(await told(manager)).toEqual(['V-01', 'V-02']);
  });

  it('pass over an owner whose account was disabled, and a role that starts tomorrow', async () => {
    const disabled = await app.as('consultant');
    const early = await app.as('manager', { validFrom: inDays(1) });
    await plan(1, inDays(7), disabled);
    await app.db.query(`UPDATE app_user SET disabled_at = now() WHERE id = $1`, [disabled.user.id]);
    await planReminders();
    expect([await told(disabled), await told(early)]).toEqual([[], []]);
    expect(await told(manager)).toEqual(['V-01']);
  });

  it('of one person that cannot be planned stop nobody else’s, and the job says so at its end', async () => {
    const others = [await app.as('manager'), await app.as('manager')];
    await plan(1, inDays(7));
    const notifications = app.app.get(NotificationRepository);
    const lock = notifications.lockRecipient.bind(notifications);
    const failing = jest.spyOn(notifications, 'lockRecipient').mockImplementation(async (tx, recipientId) => {
      if (recipientId === manager.user.id) throw new Error('no lock');
      await lock(tx, recipientId);
    });
    await expect(planReminders()).rejects.toThrow('no lock');
    for (const other of others) expect(await told(other)).toEqual(['V-01']);
    expect(await told(manager)).toEqual([]);
    failing.mockRestore();
    await planReminders();
    expect(await told(manager)).toEqual(['V-01']);
    for (const other of others) expect(await told(other)).toEqual(['V-01']);
  });

  it('of a unit reach a coordinator of that unit only', async () => {
    const [own, foreign] = [
      await makeUnit(app.db, app.project, { placeNumber: 1 }),
      await makeUnit(app.db, app.project, { placeNumber: 2 }),
    ];
    const coordinator = await app.as('coordinator', { unitIds: [own.id] });
    const reports = await app.db.query<{ number: number; code: string }>(
      `SELECT d.number, d.code FROM deliverable d JOIN territorial_place p ON p.id = d.place_id
       WHERE d.project_id = $1 AND p.number IN (1, 2) ORDER BY p.number`,
      [app.project.id],
    );
    for (const { number } of reports) await plan(number, inDays(7), coordinator);
    await plan(1, inDays(7), coordinator);
    await planReminders();
    expect(await told(coordinator)).toEqual([reports[0]?.code]);
    expect(await told(manager)).toHaveLength(3);
    expect(foreign.id).not.toBe(own.id);
  });

  it('come to a new manager as one mail, however many there are', async () => {
    for (let number = 1; number <= 50; number += 1) await plan(number, inDays(number - 20));
    await planReminders();
    const fresh = await app.as('manager', { locale: 'en' });
    await planReminders();
    await writeMails(await planned(fresh));
    const [mail, ...others] = await mails(fresh);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('RSSZ: 50 deadlines, 19 of them overdue');
    expect(mail?.body.match(/^ {2}V-\d\d/gm)?.slice(0, 2)).toEqual(['  V-01', '  V-02']);
    expect(mail?.body.match(/https:\/\/rssz\.example\.test\/vystupy\//g)).toHaveLength(50);
    expect(await told(fresh)).toHaveLength(50);
    const { body } = await fresh.get('/notifications?size=1').expect(200);
    expect(body.items).toMatchObject([{ params: { dueOn: inDays(-19) } }]);
    expect(await planned(manager)).toHaveLength(1);
  });

  it('are one mail of one fact, also when the fact is delivered twice', async () => {
    await plan(1, inDays(7));
    await plan(2, inDays(3));
    await planReminders();
    await planReminders();
    const facts = await planned(manager);
    expect(facts).toHaveLength(1);
    await writeMails([...facts, ...facts]);
    expect(await mails(manager)).toMatchObject([{ subject: 'RSSZ: 2 termíny' }]);
  });

  it('leave out of the mail what no longer holds when it is written', async () => {
    const consultant = await app.as('consultant');
    for (const number of [1, 2]) await plan(number, inDays(7), consultant);
    await planReminders();
    await plan(2, inDays(60), consultant);
    await writeMails(await planned(manager));
    expect((await mails(manager))[0]?.subject).toMatch(/^RSSZ: termín za 7 dnů – V-01 /);
    await endRoles(consultant);
    await writeMails(await planned(consultant));
    expect(await mails(consultant)).toEqual([]);
  });

  it('stay out of the mail of a person who turned it off, and in the bell', async () => {
    await manager.patch('/session', 0, { mailReminders: false }).expect(200);
    await plan(1, inDays(7));
    await planReminders();
    await writeMails(await planned(manager));
    expect(await mails(manager)).toEqual([]);
    expect(await told(manager)).toEqual(['V-01']);
  });

  it('planned before they were gathered are still written', async () => {
    await plan(1, inDays(7));
    await planReminders();
    const row = await app.db.one<{ id: string }>(`SELECT id FROM notification`);
    const old = { id: uuidv7(), type: 'notification.created', subjectId: row?.id, data: {} } as unknown as RecordedFact;
    await writeMails([old]);
    expect(await mails(manager)).toHaveLength(1);
  });
});

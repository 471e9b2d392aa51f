import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, localDate } from '@rssz/domain';
import type { ApiClient } from '../../../test/api-client.ts';
import { SPEC_TODAY, startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import { MailCatcher } from '../../../test/mail-catcher.ts';
import { queueBackends } from '../../../test/queue-backends.ts';
import { QUICK_TIMING } from '../../../test/quick-timing.ts';
import { TcpGate } from '../../../test/tcp-gate.ts';
import { until } from '../../../test/until.ts';
import { forkWorker } from '../../../test/worker-process.ts';
import { parseConfig } from '../../config/config.ts';
import { JobQueue } from '../../platform/queue/job-queue.ts';
import { startWorker, type RunningWorker } from '../../start-worker.ts';

type Person = ApiClient & { user: MadeUser };

const SLOW = 60_000;
const today = localDate(SPEC_TODAY);
const inDays = (days: number): string => addDays(today, days);

describe.each(queueBackends('reminders'))('reminders, queue on $name', (backend) => {
  let app: AppUnderTest;
  let catcher: MailCatcher;
  let environment: Record<string, string>;
  let manager: Person;
  let workers: RunningWorker[];
  let children: ChildProcess[];

  beforeEach(async () => {
    catcher = await MailCatcher.open();
    workers = [];
    children = [];
    const own = { SMTP_URL: catcher.url, PUBLIC_URL: 'https://rssz.example.test', ...(await backend.environment()) };
    app = await startApp(own);
    environment = {
      DATABASE_URL: app.databaseUrl,
      RSSZ_DATA_DIR: app.dataDirectory,
      RSSZ_SECRET: 'a secret for specs only',
      RSSZ_POOL_SIZE: '4',
      LOG_LEVEL: 'silent',
      ...own,
    };
    manager = await app.as('manager');
  }, SLOW);

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await Promise.all(children.map(kill));
    await app.close();
    await catcher.close();
  }, SLOW);

  const work = async (): Promise<RunningWorker> => {
    const worker = await startWorker({ config: parseConfig(environment), logger: false, timing: QUICK_TIMING });
    workers.push(worker);
    return worker;
  };

  const rest = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  };

  const workInChild = async (): Promise<ChildProcess> => {
    const child = await forkWorker(environment);
    children.push(child);
    return child;
  };

  /** Sets the due date of the deliverable with the number, as the manager does it. */
  const plan = async (number: number, dueOn: string | null, ownerId: string | null = null): Promise<void> => {
    const row = await app.db.one<{ id: string; version: number }>(
      `SELECT id, version FROM deliverable WHERE project_id = $1 AND number = $2`,
      [app.project.id, number],
    );
    const path = `/projects/RSSZ/deliverables/${row?.id}`;
    await manager.patch(path, row?.version ?? 0, { dueOn, ownerId }).expect(200);
  };

  const settled = async (): Promise<void> => {
    await until('all mails sent and the outbox empty', async () => {
      const row = await app.db.one<{ waiting: number }>(
        `SELECT (SELECT count(*) FROM outbox WHERE state <> 'done') + (SELECT count(*) FROM mail_message WHERE state <> 'sent')
           AS waiting`,
      );
      return row?.waiting === 0;
    });
  };

  const mailsSent = async (count: number): Promise<void> => {
    await until(`${count} mails`, () => catcher.mails.length >= count);
    await settled();
    expect(catcher.mails).toHaveLength(count);
  };

  const planAgain = async (): Promise<void> => {
    const queue = app.app.get(JobQueue);
    await queue.add('plan-reminders', {});
    await until('the queue is idle', async () => {
      const { active = 0, waiting = 0, prioritized = 0 } = await queue.counts();
      return active + waiting + prioritized === 0;
    });
    await settled();
  };

  const reminders = (number: number): Promise<{ dueOn: string; days: number[] }[]> =>
    app.db.query(
      `SELECT r.due_on AS "dueOn", array_agg(r.threshold_days ORDER BY r.threshold_days) AS days
       FROM reminder r JOIN deadline l ON l.id = r.deadline_id JOIN deliverable d ON d.id = l.subject_id
       WHERE d.number = $1 GROUP BY r.due_on, r.recipient_id ORDER BY r.due_on`,
      [number],
    );

  it(
    'come to the owner and the manager, each in their own language',
    async () => {
      const owner = await app.as('consultant', { locale: 'en' });
      await plan(1, inDays(14), owner.user.id);
      await work();
      await mailsSent(2);
      const czech = catcher.mails.find(({ to }) => to === manager.user.email);
      const english = catcher.mails.find(({ to }) => to === owner.user.email);
      expect(czech?.subject).toMatch(/^RSSZ: termín za 14 dnů – V-01 /);
      expect(czech?.text).toMatch(/https:\/\/rssz\.example\.test\/vystupy\/[0-9a-f-]{36}\?projekt=RSSZ/);
      expect(english?.subject).toMatch(/^RSSZ: due in 14 days – V-01 /);
      expect(english?.messageId).toMatch(/^<[0-9a-f-]{36}@rssz\.example\.test>$/);
      const { body } = await owner.get('/notifications').expect(200);
      expect(body).toMatchObject({ unread: 1, items: [{ type: 'deadline.reminder', params: { dueOn: inDays(14) } }] });
    },
    SLOW,
  );

  it(
    'tell of the tightest threshold only and settle the others',
    async () => {
      await plan(1, inDays(5));
      await work();
      await mailsSent(1);
      expect(await reminders(1)).toEqual([{ dueOn: inDays(5), days: [7, 14, 30] }]);
      await planAgain();
      expect(catcher.mails).toHaveLength(1);
    },
    SLOW,
  );

  it(
    'lose nothing and repeat nothing over a week in which no worker ran',
    async () => {
      await plan(1, inDays(7));
      await plan(2, inDays(9));
      await plan(3, inDays(60));
      await work();
      await mailsSent(1);
      await rest();
      await app.clock.moveTo(`${inDays(7)}T08:00:00+02:00`);
      await work();
      await mailsSent(2);
      await planAgain();
      expect(catcher.mails).toHaveLength(2);
      expect(catcher.mails[1]?.text).toMatch(/V-01 [^]*, dnes\r?\n[^]*V-02 [^]*, za 2 dny\r?\n/);
      expect(await reminders(1)).toEqual([{ dueOn: inDays(7), days: [0, 1, 7, 14, 30] }]);
      expect(await reminders(2)).toEqual([{ dueOn: inDays(9), days: [7, 14, 30] }]);
    },
    SLOW,
  );

  it(
    'start anew for a date that moved, and end with a date that was taken back',
    async () => {
      await plan(1, inDays(3));
      await plan(2, inDays(40));
      await work();
      await mailsSent(1);
      await plan(1, inDays(50));
      await plan(2, null);
      await app.clock.moveTo(`${inDays(25)}T08:00:00+02:00`);
      await planAgain();
      expect(catcher.mails).toHaveLength(2);
      expect(catcher.mails[1]?.subject).toMatch(/^RSSZ: termín za 25 dnů – V-01 /);
      expect(await reminders(1)).toEqual([
        { dueOn: inDays(3), days: [7, 14, 30] },
        { dueOn: inDays(50), days: [30] },
      ]);
      expect(await reminders(2)).toEqual([]);
    },
    SLOW,
  );

  it(
    'come once when two workers run side by side',
    async () => {
      const owner = await app.as('consultant');
      for (let number = 1; number <= 10; number += 1) await plan(number, inDays(number), owner.user.id);
      await Promise.all([work(), work()]);
      await mailsSent(2);
      await planAgain();
      expect(catcher.mails.map(({ subject }) => subject)).toEqual(['RSSZ: 10 termínů', 'RSSZ: 10 termínů']);
      expect(new Set(catcher.mails.map(({ to }) => to)).size).toBe(2);
      expect(await app.db.query(`SELECT 1 FROM notification`)).toHaveLength(20);
    },
    SLOW,
  );

  it(
    'repeat only the mail in flight, with its Message-ID, when a worker is killed between sending and marking',
    async () => {
      for (let number = 1; number <= 4; number += 1) await app.as('manager');
      for (let number = 1; number <= 2; number += 1) await plan(number, inDays(7));
      catcher.answer = () => (catcher.mails.length === 2 ? 'never' : 'accept');
      const child = await workInChild();
      await until('two mails', () => catcher.mails.length === 2);
      await kill(child);
      await workInChild();
      await mailsSent(6);
      const times = new Map<string, number>();
      for (const { messageId } of catcher.mails) times.set(messageId, (times.get(messageId) ?? 0) + 1);
      expect([...times.values()].sort()).toEqual([1, 1, 1, 1, 2]);
      expect(times.get(catcher.mails[1]?.messageId ?? '')).toBe(2);
      expect(await app.db.query(`SELECT 1 FROM notification`)).toHaveLength(10);
    },
    SLOW,
  );

  it(
    'go on by themselves after the database was away',
    async () => {
      const gate = await TcpGate.before(app.databaseUrl);
      environment['DATABASE_URL'] = gate.url;
      await work();
      await plan(1, inDays(7));
      await gate.shut();
      await plan(2, inDays(7));
      await sleep(1_000);
      await gate.reopen();
      await app.app.get(JobQueue).add('plan-reminders', {});
      await until('both planned', async () => (await app.db.query(`SELECT 1 FROM notification`)).length === 2);
      await settled();
      const told = catcher.mails.flatMap(({ text }) => text.match(/^ {2}V-0\d/gm) ?? []);
      expect(told.sort()).toEqual(['  V-01', '  V-02']);
      await rest();
      await gate.shut();
    },
    SLOW,
  );

  it(
    'are tried again while the mail server is busy, and left with the reason when it refuses for good',
    async () => {
      await plan(1, inDays(7));
      catcher.answer = () => (catcher.mails.length === 1 ? { code: 451, message: 'busy' } : 'accept');
      await work();
      await mailsSent(2);
      expect(catcher.mails[0]?.messageId).toBe(catcher.mails[1]?.messageId);
      catcher.answer = ({ to }) => ({ code: 550, message: `no mailbox ${to}` });
      await plan(2, inDays(7));
      await app.app.get(JobQueue).add('plan-reminders', {});
      const failed = (): Promise<{ error: string } | null> =>
        app.db.one(`SELECT last_error AS error FROM mail_message WHERE state = 'failed'`);
      await until('the refused mail is marked', async () => (await failed()) !== null);
      expect((await failed())?.error).toContain('550');
      expect((await failed())?.error).not.toContain('@');
    },
    SLOW,
  );

  it(
    'are kept for the administrator when no mail server is given',
    async () => {
      delete environment['SMTP_URL'];
      await plan(1, inDays(7));
      await work();
      const kept = (): Promise<unknown[]> => app.db.query(`SELECT 1 FROM mail_message WHERE state = 'kept'`);
      await until('the mail is kept', async () => (await kept()).length === 1);
      expect(catcher.mails).toHaveLength(0);
    },
    SLOW,
  );
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

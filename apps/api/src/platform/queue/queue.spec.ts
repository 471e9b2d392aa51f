import { Injectable, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { cloneDatabase, emptyDatabase } from '../../../test/template-database.ts';
import { queueBackends } from '../../../test/queue-backends.ts';
import { QUICK_TIMING } from '../../../test/quick-timing.ts';
import { until } from '../../../test/until.ts';
import { ConfigModule } from '../../config/config.module.ts';
import { parseConfig } from '../../config/config.ts';
import { HandlesJob, type JobAttempt, type JobHandler } from './handles-job.ts';
import { JobHandlers } from './job-handlers.ts';
import { JobQueue } from './job-queue.ts';
import { QueueModule } from './queue.module.ts';
import { QueueRunner } from './queue-runner.ts';
import { WORKER_TIMING } from './worker-timing.ts';

const SLOW = 30_000;

@Injectable()
@HandlesJob('send-mail')
class Mails implements JobHandler<'send-mail'> {
  readonly seen: { mailId: string; attempt: number }[] = [];
  work: (attempt: JobAttempt) => Promise<void> = () => Promise.resolve();

  async run({ mailId }: { readonly mailId: string }, attempt: JobAttempt): Promise<void> {
    this.seen.push({ mailId, attempt: attempt.number });
    await this.work(attempt);
  }
}

@Injectable()
@HandlesJob('plan-reminders')
class Plans implements JobHandler<'plan-reminders'> {
  note: () => void = () => undefined;

  run(): Promise<void> {
    return Promise.resolve(this.note());
  }
}

@Injectable()
@HandlesJob('sweep-mail')
class Sweeps implements JobHandler<'sweep-mail'> {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@HandlesJob('sweep-files')
class FileSweeps implements JobHandler<'sweep-files'> {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@HandlesJob('run-import')
class ImportRuns implements JobHandler<'run-import'> {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@HandlesJob('sweep-imports')
class ImportSweeps implements JobHandler<'sweep-imports'> {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@HandlesJob('sweep-rows')
class RowSweeps implements JobHandler<'sweep-rows'> {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@HandlesJob('anonymise-enquiries')
class EnquirySweeps implements JobHandler<'anonymise-enquiries'> {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@HandlesJob('sweep-mail')
class OtherSweeps extends Sweeps {}

function processOf(environment: Record<string, string>, handlers: Type[]): Promise<TestingModule> {
  const config = parseConfig({ RSSZ_SECRET: 'a secret for specs only', ...environment });
  @Module({
    imports: [ConfigModule.of(config), QueueModule],
    providers: [
      ...handlers,
      FileSweeps,
      ImportRuns,
      ImportSweeps,
      RowSweeps,
      EnquirySweeps,
      QueueRunner,
      { provide: WORKER_TIMING, useValue: { ...QUICK_TIMING, stopMs: 1_000 } },
    ],
  })
  class QueueProcess {}
  return Test.createTestingModule({ imports: [QueueProcess] }).compile();
}

describe.each(queueBackends('queue'))('queue on $name', (backend) => {
  let database: { url: string; drop: () => Promise<void> };
  let environment: Record<string, string>;
  let running: TestingModule[];

  beforeEach(async () => {
    database = await cloneDatabase();
    environment = { DATABASE_URL: database.url, ...(await backend.environment()) };
    running = [];
  });

  afterEach(async () => {
    for (const process of running) {
      await process.get(QueueRunner).stop();
      await process.close();
    }
    await database.drop();
  });

  const start = async (demo = false): Promise<TestingModule> => {
    const process = await processOf(environment, [Mails, Plans, Sweeps]);
    running.push(process);
    await process.get(QueueRunner).start(demo);
    return process;
  };

  it(
    'runs a job once, also when it is added twice while it waits',
    async () => {
      const idle = await processOf(environment, [Mails, Plans, Sweeps]);
      running.push(idle);
      for (let time = 0; time < 2; time += 1) await idle.get(JobQueue).add('send-mail', { mailId: 'a' }, 'a');
      await idle.get(JobQueue).add('send-mail', { mailId: 'b' }, 'b');
      const process = await start();
      await until('both jobs', () => process.get(Mails).seen.length >= 2);
      await until('an idle queue', async () => (await idle.get(JobQueue).counts())['active'] === 0);
      expect(
        process
          .get(Mails)
          .seen.map(({ mailId }) => mailId)
          .sort(),
      ).toEqual(['a', 'b']);
    },
    SLOW,
  );

  it(
    'tries a failed job again and tells it which attempt it is',
    async () => {
      const process = await start();
      process.get(Mails).work = ({ number }) => (number === 1 ? Promise.reject(new Error('busy')) : Promise.resolve());
      await process.get(JobQueue).add('send-mail', { mailId: 'a' }, 'a');
      await until('the second attempt', () => process.get(Mails).seen.length === 2);
      expect(process.get(Mails).seen.map(({ attempt }) => attempt)).toEqual([1, 2]);
    },
    SLOW,
  );

  it(
    'lets planning pass the mails that wait',
    async () => {
      const process = await start();
      const order: string[] = [];
      let release = (): void => undefined;
      process.get(Mails).work = () => new Promise((resolve) => (release = resolve));
      process.get(Plans).note = () => void order.push('plan');
      for (const id of ['a', 'b', 'c']) await process.get(JobQueue).add('send-mail', { mailId: id }, id);
      await until('a mail in flight', () => process.get(Mails).seen.length === 1);
      process.get(Mails).work = () => Promise.resolve(void order.push('mail'));
      await process.get(JobQueue).add('plan-reminders', {});
      release();
      await until('the other jobs', () => order.length === 3);
      expect(order).toEqual(['plan', 'mail', 'mail']);
    },
    SLOW,
  );

  it(
    'keeps its schedules once, however many processes set them, and a demo ticks',
    async () => {
      const process = await start(true);
      const delayed = async (): Promise<number> => (await process.get(JobQueue).counts())['delayed'] ?? 0;
      // The first tick of each comes at once; the next one waits. A schedule that is set while its tick is worked off may
      // have one more waiting for a while, which harms nothing.
      await until('the seven schedules of a demo', async () => (await delayed()) === 7);
      await start(true);
      await until('the same seven', async () => (await delayed()) === 7);
      await process.get(JobQueue).schedule(false);
      expect(await delayed()).toBe(6);
    },
    SLOW,
  );

  it(
    'stops within its time although a job does not end',
    async () => {
      const process = await start();
      process.get(Mails).work = () => new Promise(() => undefined);
      await process.get(JobQueue).add('send-mail', { mailId: 'a' }, 'a');
      await until('the job', () => process.get(Mails).seen.length === 1);
      const before = Date.now();
      await process.get(QueueRunner).stop();
      expect(Date.now() - before).toBeLessThan(3_000);
    },
    SLOW,
  );
});

describe('the boot of the queue process', () => {
  const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };

  it.each([
    ['without a handler', [Mails, Plans], 'Jobs without a handler: sweep-mail'],
    ['with two handlers', [Mails, Plans, Sweeps, OtherSweeps], 'The job sweep-mail has two handlers'],
  ])('is refused for a job %s', async (_name, handlers, message) => {
    const process = await processOf(environment, handlers);
    expect(() => process.get(JobHandlers).assemble()).toThrow(message);
    await process.close();
  });

  it(
    'is refused over a database whose queue was not migrated, instead of spinning',
    async () => {
      const database = await emptyDatabase();
      const process = await processOf({ DATABASE_URL: database.url }, [Mails, Plans, Sweeps]);
      await expect(process.get(QueueRunner).start(false)).rejects.toThrow();
      await process.close();
      await database.drop();
    },
    SLOW,
  );
});

import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { startupSentence } from './cli/startup-sentence.ts';
import { parseConfig, type Config } from './config/config.ts';
import { NestLogger } from './platform/http/nest-logger.ts';
import { describeError } from './platform/queue/describe-error.ts';
import { isDatabaseAway } from './platform/queue/is-database-away.ts';
import { startWorker, type RunningWorker } from './start-worker.ts';

const CLOSE_LIMIT_MS = 9_500;
const RETRY_MS = 2_000;

const stopping = new AbortController();

try {
  const config = parseConfig(process.env);
  const log = pino({ level: config.logLevel, name: 'worker' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  process.on('disconnect', () => stopping.abort());
  process.on('unhandledRejection', (error) => log.error(`unhandled: ${describeError(error)}`));
  const worker = await startPersistently(config, log);
  if (worker) {
    log.info('ready');
    process.send?.({ type: 'ready' });
    await aborted();
    setTimeout(() => process.exit(0), CLOSE_LIMIT_MS).unref();
    await worker.stop().catch((error: unknown) => log.warn(`stop: ${describeError(error)}`));
    log.info('stopped');
  }
  process.exit(0);
} catch (error) {
  process.stderr.write(`${startupSentence(error)}\n`);
  process.exit(1);
}

/** A database or queue that is away at the start is waited for, as it is later; any other fault ends the process. */
async function startPersistently(config: Config, log: pino.Logger): Promise<RunningWorker | null> {
  while (!stopping.signal.aborted) {
    try {
      return await startWorker({ config, logger: new NestLogger(log) });
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      log.warn(`waiting for the database: ${describeError(error)}`);
      await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }
  return null;
}

function aborted(): Promise<void> {
  if (stopping.signal.aborted) return Promise.resolve();
  return new Promise((resolve) => stopping.signal.addEventListener('abort', () => resolve(), { once: true }));
}

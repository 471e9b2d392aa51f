import { Inject, Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '../queue/describe-error.ts';
import { withinTime } from '../queue/within-time.ts';
import { WORKER_TIMING, type WorkerTiming } from '../queue/worker-timing.ts';
import { FactRegistry } from './fact-registry.ts';
import { OutboxClaims, type ClaimedRow } from './outbox-claims.ts';

const BATCH = 20;
const OUTAGE_WAIT_MS = 2_000;

/** Brings committed facts to their consumers, at least once each; any number may run side by side. */
@Injectable()
export class OutboxDispatcher {
  private readonly log = new Logger(OutboxDispatcher.name);
  private stopping = new AbortController();
  private loop: Promise<void> | undefined;

  constructor(
    private readonly claims: OutboxClaims,
    private readonly registry: FactRegistry,
    @Inject(WORKER_TIMING) private readonly timing: WorkerTiming,
  ) {}

  start(): void {
    this.stopping = new AbortController();
    this.loop = this.run(this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    if (this.loop) await withinTime(this.loop, this.timing.stopMs);
  }

  /** Takes one batch of due rows and answers how many there were. */
  async dispatchDue(signal?: AbortSignal): Promise<number> {
    const rows = await this.claims.claim(BATCH, this.timing.outboxLeaseMs);
    for (const row of rows) {
      // What is claimed and not begun comes back when its lease runs out.
      if (signal?.aborted) break;
      await this.deliver(row);
    }
    return rows.length;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      let wait = 0;
      try {
        if ((await this.dispatchDue(signal)) === 0) wait = this.timing.outboxIdleMs;
      } catch (error) {
        this.log.warn(`outbox: ${describeError(error)}`);
        wait = OUTAGE_WAIT_MS;
      }
      if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  private async deliver(row: ClaimedRow): Promise<void> {
    try {
      const consumer = this.registry.consumer(row.consumer);
      if (!consumer) throw new Error(`No consumer is called ${row.consumer}`);
      await consumer.handle(row.fact);
    } catch (error) {
      const text = describeError(error);
      this.log.warn(`outbox ${row.consumer} ${row.fact.type} attempt ${row.attempts}: ${text}`);
      await this.claims.postpone(row, text);
      return;
    }
    await this.claims.settle(row);
  }
}

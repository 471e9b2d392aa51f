import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { localDateInPrague } from '@rssz/domain';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '../auth/actor.ts';
import { BusinessClock } from '../clock/business-clock.ts';
import { FactRecorder } from '../facts/recorder.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Transaction } from './transaction.ts';

export type { Transaction } from './transaction.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const UNIQUE_VIOLATION = '23505';

const ATTEMPTS = 4;
const LONGEST_PAUSE_MS = 40;
const RETRY_AFTER_SECONDS = 2;

const busy = (): ProblemError =>
  new ProblemError({ code: 'server.busy', params: { retryAfterSeconds: RETRY_AFTER_SECONDS } });

function isDeadlock(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** Two of the same request at once: the loser finds the winner's receipt when it runs again. Deadlocks likewise. */
function isLostRace(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return isDeadlock(error) || (code === UNIQUE_VIOLATION && constraint === 'pk_receipt');
}

/** The only door to writing: one transaction per use case. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: BusinessClock,
    private readonly recorder: FactRecorder,
  ) {}

  /**
   * Runs `work` in a transaction; what lost a race that it can win another time runs again, each time after a longer pause of
   * chance, so that those who met do not meet again. Errors: server.busy (503) when it lost them all.
   */
  async run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let lost = 1; ; lost += 1) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        if (!isLostRace(error)) throw error;
        if (lost === ATTEMPTS) throw isDeadlock(error) ? busy() : error;
        await pause(Math.random() * LONGEST_PAUSE_MS * lost);
      }
    }
  }

  private async attempt<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as pg.PoolClient;
    try {
      await runner.startTransaction();
      const now = this.clock.now();
      const query = async <R>(text: string, params: readonly unknown[] = [], name?: string): Promise<R[]> => {
        const answer = await client.query({ text, values: [...params], ...(name ? { name } : {}) });
        return answer.rows as R[];
      };
      const tx: Transaction = {
        actor,
        now,
        today: localDateInPrague(now),
        manager: runner.manager,
        query,
        one: async <R>(text: string, params?: readonly unknown[], name?: string) =>
          (await query<R>(text, params, name))[0] ?? null,
        record: (fact) => this.recorder.record(tx, fact),
        recordAll: (facts) => this.recorder.recordAll(tx, facts),
      };
      const result = await work(tx);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

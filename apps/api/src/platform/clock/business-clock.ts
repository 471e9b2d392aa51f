import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { localDateInPrague, type Instant, type LocalDate } from '@rssz/domain';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Database } from '../db/database.ts';

const REFRESH_MS = 5_000;

/**
 * The time the work happens in: real time plus an offset kept in the database, which only ever moves forward.
 * Sessions, leases and job delays use real time instead.
 */
@Injectable()
export class BusinessClock implements OnModuleInit, OnModuleDestroy {
  private offsetMs = 0;
  private refreshTimer: NodeJS.Timeout | undefined;
  private readonly pinned = new AsyncLocalStorage<Instant>();

  constructor(private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.refreshTimer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH_MS);
    this.refreshTimer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.refreshTimer);
  }

  now(): Instant {
    return this.pinned.getStore() ?? new Date(Date.now() + this.offsetMs).toISOString();
  }

  today(): LocalDate {
    return localDateInPrague(this.now());
  }

  /** Runs `work` at a fixed instant: how history is written with the time it happened. */
  at<T>(instant: Instant, work: () => Promise<T>): Promise<T> {
    return this.pinned.run(instant, work);
  }

  /** Moves the clock forward to `instant`; an earlier instant leaves it where it is. Answers the time it now shows. */
  async moveTo(instant: Instant): Promise<Instant> {
    const offset = Date.parse(instant) - Date.now();
    await this.database.query(`UPDATE installation SET clock_offset_ms = greatest(clock_offset_ms, $1::bigint)`, [
      Math.round(offset),
    ]);
    await this.refresh();
    return this.now();
  }

  async refresh(): Promise<void> {
    const row = await this.database.one<{ clock_offset_ms: number }>(`SELECT clock_offset_ms FROM installation`);
    this.offsetMs = row?.clock_offset_ms ?? 0;
  }
}

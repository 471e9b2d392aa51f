import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type pg from 'pg';
import { poolOf } from './data-source.ts';

/** Rows fetched at once from a cursor. */
const BATCH = 500;

/** Reads outside a transaction. A `name` makes the statement prepared once per connection. */
@Injectable()
export class Database {
  private readonly pool: pg.Pool;

  constructor(dataSource: DataSource) {
    this.pool = poolOf(dataSource);
  }

  async query<T>(text: string, params: readonly unknown[] = [], name?: string): Promise<T[]> {
    const answer = await this.pool.query({ text, values: [...params], ...(name ? { name } : {}) });
    return answer.rows as T[];
  }

  async one<T>(text: string, params: readonly unknown[] = [], name?: string): Promise<T | null> {
    return (await this.query<T>(text, params, name))[0] ?? null;
  }

  /**
   * Rows one after another as of one moment, a batch of them in memory; for files of any size. Whoever stops reading gives
   * the connection back.
   */
  async *stream<T>(text: string, params: readonly unknown[] = []): AsyncGenerator<T> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await client.query(`DECLARE streamed NO SCROLL CURSOR FOR ${text}`, [...params]);
      for (;;) {
        const { rows } = await client.query(`FETCH ${BATCH} FROM streamed`);
        yield* rows as T[];
        if (rows.length < BATCH) return;
      }
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      await client.query('ROLLBACK').catch((error: Error) => (failure = error));
      client.release(failure);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type pg from 'pg';
import { poolOf } from './data-source.ts';

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
}

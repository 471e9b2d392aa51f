import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Database } from '../db/database.ts';

/**
 * Names under which files rest: the id of this installation and 24 random bytes, `<uuid>-<48 hexadecimal digits>`. A store
 * may hold the files of several installations; the prefix says whose each is. Older files have the random part only.
 */
@Injectable()
export class FileKeys {
  private known: Promise<string> | undefined;

  constructor(private readonly database: Database) {}

  async next(): Promise<string> {
    return this.of(randomBytes(24).toString('hex'));
  }

  async of(name: string): Promise<string> {
    return `${await this.prefix()}${name}`;
  }

  /** What every key of this installation begins with, and of no other. */
  async prefix(): Promise<string> {
    this.known ??= this.read();
    return this.known.catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
  }

  private async read(): Promise<string> {
    const row = await this.database.one<{ id: string }>(`SELECT storage_id AS id FROM installation`);
    if (!row) throw new Error('The database has no row of its installation');
    return `${row.id}-`;
  }
}

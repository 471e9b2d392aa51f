import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import { FileKeys } from './file-keys.ts';
import { FILE_STORE, type FileStore } from './file-store.ts';

const GRACE_MS = 3_600_000;
const RANDOM_PART = /^[0-9a-f]{48}$/;

/**
 * Removes files of this installation that no row speaks of: their transaction never committed. Young ones may still be
 * about to. Whatever begins otherwise belongs to somebody else, who knows better.
 */
@Injectable()
export class OrphanSweep {
  constructor(
    private readonly database: Database,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly keys: FileKeys,
  ) {}

  /** Answers how many files were removed. */
  async run(now: Date = new Date()): Promise<number> {
    let removed = 0;
    const prefix = await this.keys.prefix();
    for await (const key of this.store.keysOlderThan(new Date(now.getTime() - GRACE_MS), prefix)) {
      if (!key.startsWith(prefix) || !RANDOM_PART.test(key.slice(prefix.length))) continue;
      const row = await this.database.one(`SELECT 1 FROM stored_file WHERE storage_key = $1`, [key]);
      if (row) continue;
      await this.store.remove(key);
      removed += 1;
    }
    return removed;
  }
}

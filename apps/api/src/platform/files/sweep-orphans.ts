import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import { FILE_STORE, type FileStore } from './file-store.ts';

const GRACE_MS = 3_600_000;
/** Keys as the intake makes them: what else lies in a shared bucket is not ours to remove. */
const OUR_KEY = /^[0-9a-f]{48}$/;

/** Removes files that no row speaks of: their transaction never committed. Young ones may still be about to. */
@Injectable()
export class OrphanSweep {
  constructor(
    private readonly database: Database,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** Answers how many files were removed. */
  async run(now: Date = new Date()): Promise<number> {
    let removed = 0;
    for await (const key of this.store.keysOlderThan(new Date(now.getTime() - GRACE_MS))) {
      if (!OUR_KEY.test(key)) continue;
      const row = await this.database.one(`SELECT 1 FROM stored_file WHERE storage_key = $1`, [key]);
      if (row) continue;
      await this.store.remove(key);
      removed += 1;
    }
    return removed;
  }
}

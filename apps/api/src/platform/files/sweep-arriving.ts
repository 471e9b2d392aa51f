import { Inject, Injectable } from '@nestjs/common';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { arrivingFolder } from './arriving-folder.ts';

const GRACE_MS = 24 * 3_600_000;

/** Removes what uploads left half-arrived in this machine's folder when their process was killed. */
@Injectable()
export class ArrivingSweep {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Answers how many were removed. An upload that still runs writes, and so is never this old. */
  async run(now: Date = new Date()): Promise<number> {
    const folder = arrivingFolder(this.config.files);
    let removed = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (!found || found.mtimeMs > now.getTime() - GRACE_MS) continue;
      await rm(path, { recursive: true, force: true });
      removed += 1;
    }
    return removed;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Settings } from './dto/settings.dto.ts';

const DAY_MS = 86_400_000;

/** How the installation runs, for the administrator. */
@Injectable()
export class SettingsView {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: BusinessClock,
  ) {}

  async read(): Promise<Settings> {
    const row = await this.database.one<{ demo: boolean; offsetMs: number; failed: number }>(
      `SELECT demo, clock_offset_ms AS "offsetMs", (SELECT count(*) FROM outbox WHERE state = 'failed') AS failed
       FROM installation`,
    );
    return {
      demo: row?.demo ?? false,
      clock: { now: this.clock.now(), offsetDays: Math.round((row?.offsetMs ?? 0) / DAY_MS) },
      mail: { mode: this.config.smtpUrl ? 'smtp' : 'kept' },
      queue: this.config.redisUrl ? 'redis' : 'postgres',
      files: this.config.files.kind,
      maxFileBytes: this.config.maxFileBytes,
      outbox: { failed: row?.failed ?? 0 },
      version: productVersion(),
    };
  }
}

/** The version of the product: the one of the repository, the same seen from src/ and from dist/. */
function productVersion(): string {
  const path = fileURLToPath(new URL('../../../../../package.json', import.meta.url));
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

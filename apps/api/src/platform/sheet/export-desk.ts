import { Readable } from 'node:stream';
import { ProblemError } from '../http/problem-error.ts';

export interface ExportLimits {
  /** How many files may be read at once; each may hold a connection to the database. */
  readonly atOnce: number;
  /** How long a reader may take nothing, in milliseconds of real time. */
  readonly idleMs: number;
  readonly retryAfterSeconds: number;
}

export const EXPORT_LIMITS: ExportLimits = { atOnce: 3, idleMs: 60_000, retryAfterSeconds: 30 };

/**
 * Hands out files that are made while they are read: a few at a time, and only to those who go on reading, so that slow
 * lines leave connections to the others. Whoever comes when every place is taken is refused (server.busy, 503 with
 * Retry-After).
 */
export class ExportDesk {
  private taken = 0;

  constructor(private readonly limits: ExportLimits) {}

  /** The file, destroyed when nobody takes anything of it for too long. Errors: server.busy, and those of `make`. */
  async give(make: () => Promise<Readable>): Promise<Readable> {
    const { atOnce, retryAfterSeconds } = this.limits;
    if (this.taken >= atOnce) throw new ProblemError({ code: 'server.busy', params: { retryAfterSeconds } });
    this.taken += 1;
    try {
      const source = await make();
      source.once('close', () => (this.taken -= 1));
      return this.watched(source);
    } catch (error) {
      this.taken -= 1;
      throw error;
    }
  }

  /** The clock runs only while a chunk waits to be taken, not while the database makes the next one. */
  private watched(source: Readable): Readable {
    const wait = (): NodeJS.Timeout => setTimeout(() => file.destroy(), this.limits.idleMs).unref();
    let waiting: NodeJS.Timeout | undefined;
    async function* chunks(): AsyncGenerator<Buffer> {
      clearTimeout(waiting);
      for await (const chunk of source) {
        waiting = wait();
        yield chunk as Buffer;
        clearTimeout(waiting);
      }
    }
    const file = Readable.from(chunks(), { objectMode: false });
    waiting = wait();
    file.once('close', () => {
      clearTimeout(waiting);
      source.destroy();
    });
    return file;
  }
}

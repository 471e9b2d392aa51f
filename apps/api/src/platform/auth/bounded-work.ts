import { ProblemError } from '../http/problem-error.ts';

export interface BoundedWorkOptions {
  /** How many pieces of work may run at once. */
  readonly atOnce: number;
  /** How many may wait; whoever comes after them is refused. */
  readonly waiting: number;
  readonly retryAfterSeconds: number;
}

/**
 * Runs heavy work a few at a time. The rest waits in line, and the line has an end: a burst is refused (server.busy, 503
 * with Retry-After) instead of eating the memory of the process.
 */
export class BoundedWork {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly options: BoundedWorkOptions) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line, so that nobody new can slip in between.
      const next = this.line.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private async turn(): Promise<void> {
    const { atOnce, waiting, retryAfterSeconds } = this.options;
    if (this.running < atOnce) {
      this.running += 1;
      return;
    }
    if (this.line.length >= waiting) throw new ProblemError({ code: 'server.busy', params: { retryAfterSeconds } });
    await new Promise<void>((resolve) => this.line.push(resolve));
  }
}

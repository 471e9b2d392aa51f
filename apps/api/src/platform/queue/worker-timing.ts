/** Times of the queue process in milliseconds of real time; specs shorten them. */
export interface WorkerTiming {
  /** How long a job belongs to a worker that has gone silent. */
  readonly lockMs: number;
  /** How often jobs of silent workers are looked for. */
  readonly stalledMs: number;
  /** How long the dispatcher rests when the outbox is empty. */
  readonly outboxIdleMs: number;
  /** How long a claimed outbox row belongs to a dispatcher that has gone silent. */
  readonly outboxLeaseMs: number;
  /** How long a stop may take before what still runs is left to another worker. */
  readonly stopMs: number;
}

export const WORKER_TIMING = Symbol('WORKER_TIMING');

export const DEFAULT_WORKER_TIMING: WorkerTiming = {
  lockMs: 30_000,
  stalledMs: 15_000,
  outboxIdleMs: 1_000,
  outboxLeaseMs: 60_000,
  stopMs: 6_000,
};

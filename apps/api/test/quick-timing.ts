import type { WorkerTiming } from '../src/platform/queue/worker-timing.ts';

/** The queue process hurried, so that a spec sees a dead worker's job taken over within a few seconds. */
export const QUICK_TIMING: WorkerTiming = {
  lockMs: 1_500,
  stalledMs: 500,
  outboxIdleMs: 50,
  outboxLeaseMs: 1_500,
  stopMs: 3_000,
};

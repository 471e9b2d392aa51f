export {
  emptyOutbox,
  itemOf,
  latestOf,
  OUTBOX_STATES,
  type Outbox,
  type OutboxItem,
  type OutboxState,
  type Submission,
} from './outbox.ts';
export {
  conflictOf,
  hasWaitedLong,
  nextAttemptAt,
  nextToSend,
  outboxCounts,
  readableItems,
  signOutRefusals,
  unsentItems,
  type ConflictView,
  type NextSubmission,
} from './outbox-queue.ts';
export { stepOutbox, type OutboxEvent } from './outbox-step.ts';
export { retryTime } from './retry-time.ts';

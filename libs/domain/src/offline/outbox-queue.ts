import type { Instant } from '../kernel/local-date.ts';
import type { Refusal } from '../kernel/result.ts';
import { valueDifference, type ValueDifference } from '../kernel/value-difference.ts';
import { latestOf, OUTBOX_STATES, type Outbox, type OutboxItem, type OutboxState, type Submission } from './outbox.ts';

/** What to send now. */
export interface NextSubmission<Content> {
  readonly entryId: string;
  readonly submission: Submission<Content>;
}

/**
 * What to send now: the entry written first among those that wait and whose time has come. One is sent at a time; an
 * entry that was refused or is in conflict holds nobody up. `null` while something is being sent, or when locked.
 *
 * Source: issue 4 §8, web.md §4.
 *
 * @example nextToSend(outbox, now)?.submission.key
 */
export function nextToSend<Content>(outbox: Outbox<Content>, now: Instant): NextSubmission<Content> | null {
  if (outbox.isLocked || outbox.items.some((item) => item.state === 'sending')) return null;
  const [first] = outbox.items
    .filter((item) => item.state === 'waiting' && isDue(item, now))
    .sort((a, b) => a.position - b.position);
  const submission = first ? (first.inFlight ?? first.next) : null;
  return first && submission ? { entryId: first.entryId, submission } : null;
}

/** When the next attempt may be made; `null` when nothing waits for a time. */
export function nextAttemptAt<Content>(outbox: Outbox<Content>): Instant | null {
  const times = outbox.items.flatMap((item) => (item.state === 'waiting' && item.retryAt ? [item.retryAt] : []));
  return times.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

/** How many entries stand in each state; always shown. */
export function outboxCounts<Content>(outbox: Outbox<Content>): Readonly<Record<OutboxState, number>> {
  const count = (state: OutboxState): number => outbox.items.filter((item) => item.state === state).length;
  return Object.fromEntries(OUTBOX_STATES.map((state) => [state, count(state)])) as Record<OutboxState, number>;
}

/** The entries that have not reached the server for certain, in their order. */
export function unsentItems<Content>(outbox: Outbox<Content>): OutboxItem<Content>[] {
  return outbox.items.filter((item) => item.state !== 'sent').sort((a, b) => a.position - b.position);
}

/**
 * What may be shown: while locked, only that something waits and since when, never what.
 *
 * Source: issue 4 §8 (expiry locks them, never deletes them; personal data at rest is the minimum).
 */
export function readableItems<Content>(outbox: Outbox<Content>): OutboxItem<Content>[] {
  return outbox.isLocked ? [] : [...outbox.items].sort((a, b) => a.position - b.position);
}

/**
 * Why signing out has to be asked about: entries would be lost with it.
 *
 * Errors: `offline.unsent`, with how many.
 *
 * @example signOutRefusals(outbox) // [{ code: 'offline.unsent', params: { count: 3 } }]
 */
export function signOutRefusals<Content>(outbox: Outbox<Content>): Refusal[] {
  const count = unsentItems(outbox).length;
  return count === 0 ? [] : [{ code: 'offline.unsent', params: { count } }];
}

/** True when something has waited for over a day, which deserves a warning. The first edit counts, not the last. */
export function hasWaitedLong<Content>(outbox: Outbox<Content>, now: Instant): boolean {
  const day = 24 * 60 * 60_000;
  return unsentItems(outbox).some((item) => Date.parse(now) - Date.parse(item.waitingSince) > day);
}

/** The two versions of a conflict and where they differ: `before` is theirs, `after` is mine. */
export interface ConflictView<Content> {
  readonly mine: Content;
  readonly theirs: Content;
  readonly theirVersion: number;
  readonly difference: readonly ValueDifference[];
}

/** A conflict for the author to decide; `null` for an entry that is not in one. */
export function conflictOf<Content extends object>(item: OutboxItem<Content>): ConflictView<Content> | null {
  const mine = latestOf(item)?.content;
  if (item.state !== 'conflict' || item.theirs === null || mine === undefined) return null;
  const { content: theirs, version: theirVersion } = item.theirs;
  return { mine, theirs, theirVersion, difference: valueDifference(theirs, mine) };
}

function isDue<Content>(item: OutboxItem<Content>, now: Instant): boolean {
  return item.retryAt === null || Date.parse(item.retryAt) <= Date.parse(now);
}

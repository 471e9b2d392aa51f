import type { Instant } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';

/** Where an entry of the diary stands on its way to the server, as its author sees it. */
export const OUTBOX_STATES = ['waiting', 'sending', 'sent', 'refused', 'conflict'] as const;

export type OutboxState = (typeof OUTBOX_STATES)[number];

/**
 * One content on its way. It is sent again and again under one key, with the same content and base version, so that the
 * server writes it once however often it arrives.
 */
export interface Submission<Content> {
  /** The idempotency key: `entryId:editedAt`. */
  readonly key: string;
  readonly content: Content;
  /** The version it was written over; `null` for a new entry. */
  readonly baseVersion: number | null;
  /** By the clock of the phone, which is not trusted; it only makes the key. */
  readonly editedAt: Instant;
}

/** One entry with everything that has not reached the server for certain. */
export interface OutboxItem<Content> {
  readonly entryId: string;
  readonly state: OutboxState;
  /** What may have reached the server already: it is frozen and goes first, until its answer is known. */
  readonly inFlight: Submission<Content> | null;
  /** What the author wrote since; edits made before sending replace each other. */
  readonly next: Submission<Content> | null;
  /** The order in which entries were first written. */
  readonly position: number;
  readonly attempts: number;
  /** Not before this time, after a failure; `null` is at once. */
  readonly retryAt: Instant | null;
  readonly problems: readonly Problem[];
  /** The version of the server that stands against ours. */
  readonly theirs: { readonly content: Content; readonly version: number } | null;
  readonly sentAt: Instant | null;
  /** Since when the author waits for the server; edits do not move it. */
  readonly waitingSince: Instant;
  /** The last edit that was given a key, so that no two contents ever share one. */
  readonly lastEditedAt: Instant;
}

/** All that waits on one phone for one user. */
export interface Outbox<Content> {
  readonly items: readonly OutboxItem<Content>[];
  /** True once the sign-in expired: nothing is sent or shown until the same user signs in, and nothing is deleted. */
  readonly isLocked: boolean;
}

/** An outbox with nothing in it. */
export function emptyOutbox<Content>(): Outbox<Content> {
  return { items: [], isLocked: false };
}

/** The item of an entry, when the outbox has one. */
export function itemOf<Content>(outbox: Outbox<Content>, entryId: string): OutboxItem<Content> | undefined {
  return outbox.items.find((item) => item.entryId === entryId);
}

/** What the author last wrote of an entry; the server need not have it yet. */
export function latestOf<Content>(item: OutboxItem<Content>): Submission<Content> | null {
  return item.next ?? item.inFlight;
}

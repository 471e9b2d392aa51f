import type { Instant } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { itemOf, latestOf, type Outbox, type OutboxItem, type Submission } from './outbox.ts';
import { retryTime } from './retry-time.ts';

/** Everything that can happen to an outbox. `at` is the clock of the phone. */
export type OutboxEvent<Content> =
  /** The author wrote or changed an entry; `baseVersion` is the version they saw, `null` for a new one. */
  | {
      readonly type: 'written';
      readonly entryId: string;
      readonly content: Content;
      readonly baseVersion: number | null;
      readonly at: Instant;
    }
  | { readonly type: 'sending'; readonly entryId: string }
  /** The server wrote it, now or the last time it arrived. */
  | {
      readonly type: 'accepted';
      readonly entryId: string;
      readonly key: string;
      readonly version: number;
      readonly at: Instant;
    }
  | {
      readonly type: 'refused';
      readonly entryId: string;
      readonly key: string;
      readonly problems: readonly Problem[];
    }
  | {
      readonly type: 'conflicted';
      readonly entryId: string;
      readonly key: string;
      readonly theirs: { readonly content: Content; readonly version: number };
    }
  /** No answer, or one that says to try again: nobody knows whether it arrived. */
  | { readonly type: 'unanswered'; readonly entryId: string; readonly key: string; readonly at: Instant }
  /** The author decided a conflict: theirs stands, or this content is written over it. */
  | { readonly type: 'theirs-taken'; readonly entryId: string; readonly at: Instant }
  | { readonly type: 'resolved'; readonly entryId: string; readonly content: Content; readonly at: Instant }
  /** The author tries a refused entry again as it is, or gives it up; nobody else gives anything up. */
  | { readonly type: 'retried'; readonly entryId: string; readonly at: Instant }
  | { readonly type: 'discarded'; readonly entryId: string }
  /** The page was opened anew: whatever was being sent has no answer. */
  | { readonly type: 'restarted' }
  | { readonly type: 'locked' }
  | { readonly type: 'unlocked' }
  /** The author saw what was sent; only that may leave the list. */
  | { readonly type: 'sent-cleared' };

/**
 * The outbox after an event. What was not accepted leaves it only by the author's own word; an answer to another key than the one being
 * sent changes nothing; a locked outbox still takes what the author writes, and answers that come late.
 *
 * Source: issue 4 §8, web.md §4 (one outbox item per entry, original base version, same key → same answer).
 *
 * @example stepOutbox(outbox, { type: 'accepted', entryId, key, version: 1, at })
 */
export function stepOutbox<Content>(outbox: Outbox<Content>, event: OutboxEvent<Content>): Outbox<Content> {
  if (isOfItem(event)) {
    const items = outbox.items.map((item) => (item.entryId === event.entryId ? after(item, event) : item));
    return { ...outbox, items };
  }
  switch (event.type) {
    case 'locked':
      return { ...restarted(outbox), isLocked: true };
    case 'unlocked':
      return { ...outbox, isLocked: false };
    case 'restarted':
      return restarted(outbox);
    case 'sent-cleared':
      return { ...outbox, items: outbox.items.filter((item) => item.state !== 'sent') };
    case 'written':
      return written(outbox, event);
    case 'discarded':
      return { ...outbox, items: outbox.items.filter((item) => !isRefused(item, event.entryId)) };
  }
}

type Written<Content> = Extract<OutboxEvent<Content>, { type: 'written' }>;
type Answer<Content> = Extract<OutboxEvent<Content>, { key: string }>;
type Decision<Content> = Extract<OutboxEvent<Content>, { type: 'theirs-taken' | 'resolved' | 'retried' }>;
type ItemEvent<Content> = Answer<Content> | Decision<Content> | Extract<OutboxEvent<Content>, { type: 'sending' }>;

/** Everything else is about the outbox as a whole, or adds an item or takes it away. */
function isOfItem<Content>(event: OutboxEvent<Content>): event is ItemEvent<Content> {
  return 'key' in event || ['sending', 'theirs-taken', 'resolved', 'retried'].includes(event.type);
}

function restarted<Content>(outbox: Outbox<Content>): Outbox<Content> {
  const items = outbox.items.map((item) =>
    item.state === 'sending' ? { ...item, state: 'waiting' as const, retryAt: null } : item,
  );
  return { ...outbox, items };
}

function written<Content>(outbox: Outbox<Content>, event: Written<Content>): Outbox<Content> {
  const { entryId, content, baseVersion, at } = event;
  const before = itemOf(outbox, entryId);
  if (!before || before.state === 'sent') {
    const submission = submissionOf(entryId, content, baseVersion, at, before?.lastEditedAt);
    const positions = outbox.items.map((item) => item.position);
    const position = Math.max(0, ...positions) + 1;
    const others = outbox.items.filter((item) => item.entryId !== entryId);
    return { ...outbox, items: [...others, freshItem(entryId, submission, position)] };
  }
  const items = outbox.items.map((item) => (item.entryId === entryId ? edited(item, content, at) : item));
  return { ...outbox, items };
}

/** An edit keeps the base version of what it replaces; a refused entry is tried again, a conflict stays one. */
function edited<Content>(item: OutboxItem<Content>, content: Content, at: Instant): OutboxItem<Content> {
  const baseVersion = latestOf(item)?.baseVersion ?? null;
  const next = submissionOf(item.entryId, content, baseVersion, at, item.lastEditedAt);
  const lastEditedAt = next.editedAt;
  if (item.state !== 'refused') return { ...item, next, lastEditedAt };
  return { ...freshItem(item.entryId, next, item.position), waitingSince: item.waitingSince };
}

function after<Content>(item: OutboxItem<Content>, event: ItemEvent<Content>): OutboxItem<Content> {
  if ('key' in event) return event.key === item.inFlight?.key ? answered(item, event) : item;
  return event.type === 'sending' ? sending(item) : decided(item, event);
}

/** A refusal is retried and a conflict decided; where there is none, a decision changes nothing. */
function decided<Content>(item: OutboxItem<Content>, event: Decision<Content>): OutboxItem<Content> {
  if (event.type === 'retried') {
    return item.state === 'refused' && item.next !== null ? edited(item, item.next.content, event.at) : item;
  }
  if (item.state !== 'conflict') return item;
  return event.type === 'theirs-taken' ? settled(item, event.at) : resolved(item, event.content, event.at);
}

/** What the author decided is written over their version. */
function resolved<Content>(item: OutboxItem<Content>, content: Content, at: Instant): OutboxItem<Content> {
  if (item.theirs === null) return item;
  const next = submissionOf(item.entryId, content, item.theirs.version, at, item.lastEditedAt);
  return { ...freshItem(item.entryId, next, item.position), waitingSince: item.waitingSince };
}

/** What may have arrived goes first, whatever was written since. */
function sending<Content>(item: OutboxItem<Content>): OutboxItem<Content> {
  if (item.state !== 'waiting') return item;
  const inFlight = item.inFlight ?? item.next;
  const next = item.inFlight === null ? null : item.next;
  return inFlight === null ? item : { ...item, state: 'sending', inFlight, next };
}

function answered<Content>(item: OutboxItem<Content>, event: Answer<Content>): OutboxItem<Content> {
  switch (event.type) {
    case 'accepted': {
      if (item.next === null) return settled(item, event.at);
      const next = { ...item.next, baseVersion: event.version };
      return { ...freshItem(item.entryId, next, item.position) };
    }
    case 'refused':
      // A newer edit may be what puts it right, so it is tried before the author is bothered.
      if (item.next !== null) return { ...freshItem(item.entryId, item.next, item.position) };
      return { ...item, state: 'refused', inFlight: null, next: item.inFlight, problems: event.problems };
    case 'conflicted':
      return { ...item, state: 'conflict', inFlight: null, next: latestOf(item), theirs: event.theirs };
    case 'unanswered': {
      const attempts = item.attempts + 1;
      return { ...item, state: 'waiting', attempts, retryAt: retryTime(event.at, attempts) };
    }
  }
}

function settled<Content>(item: OutboxItem<Content>, at: Instant): OutboxItem<Content> {
  return { ...item, state: 'sent', inFlight: null, next: null, theirs: null, problems: [], retryAt: null, sentAt: at };
}

function freshItem<Content>(entryId: string, next: Submission<Content>, position: number): OutboxItem<Content> {
  return {
    entryId,
    state: 'waiting',
    inFlight: null,
    next,
    position,
    attempts: 0,
    retryAt: null,
    problems: [],
    theirs: null,
    sentAt: null,
    waitingSince: next.editedAt,
    lastEditedAt: next.editedAt,
  };
}

function submissionOf<Content>(
  entryId: string,
  content: Content,
  baseVersion: number | null,
  at: Instant,
  lastEditedAt?: Instant,
): Submission<Content> {
  const editedAt = laterThan(at, lastEditedAt);
  return { key: `${entryId}:${editedAt}`, content, baseVersion, editedAt };
}

/** A clock that stands still or was put back would give two contents one key. */
function laterThan(at: Instant, last: Instant | undefined): Instant {
  if (last === undefined || Date.parse(at) > Date.parse(last)) return at;
  return new Date(Date.parse(last) + 1).toISOString();
}

function isRefused<Content>(item: OutboxItem<Content>, entryId: string): boolean {
  return item.entryId === entryId && item.state === 'refused';
}

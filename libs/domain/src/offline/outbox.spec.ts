import type { Instant } from '../kernel/local-date.ts';
import { emptyOutbox, itemOf, type Outbox } from './outbox.ts';
import {
  conflictOf,
  hasWaitedLong,
  nextAttemptAt,
  nextToSend,
  outboxCounts,
  readableItems,
  signOutRefusals,
  unsentItems,
} from './outbox-queue.ts';
import { stepOutbox, type OutboxEvent } from './outbox-step.ts';
import { retryTime } from './retry-time.ts';

interface Visit {
  readonly minutes: number;
}

const clock = (second: number): Instant => new Date(Date.UTC(2024, 8, 16, 8) + second * 1000).toISOString();
const play = (...events: OutboxEvent<Visit>[]): Outbox<Visit> =>
  events.reduce((outbox, event) => stepOutbox(outbox, event), emptyOutbox<Visit>());
const written = (entryId: string, minutes: number, second: number, baseVersion: number | null = null) =>
  ({ type: 'written', entryId, content: { minutes }, baseVersion, at: clock(second) }) as const;
const sending = (entryId: string) => ({ type: 'sending', entryId }) as const;
const accepted = (entryId: string, second: number, version = 1) =>
  ({ type: 'accepted', entryId, key: `${entryId}:${clock(second)}`, version, at: clock(100) }) as const;
const unanswered = (entryId: string, second: number) =>
  ({ type: 'unanswered', entryId, key: `${entryId}:${clock(second)}`, at: clock(50) }) as const;
const refused = (entryId: string, second: number) =>
  ({
    type: 'refused',
    entryId,
    key: `${entryId}:${clock(second)}`,
    problems: [{ code: 'log.unit-not-assigned' }],
  }) as const;
const conflicted = (entryId: string, second: number) =>
  ({
    type: 'conflicted',
    entryId,
    key: `${entryId}:${clock(second)}`,
    theirs: { content: { minutes: 45 }, version: 7 },
  }) as const;
const later = clock(100_000);

describe('an entry of the diary', () => {
  it('waits, is sent, and stays to be seen until it is cleared', () => {
    const outbox = play(written('a', 60, 1), sending('a'));
    expect(outboxCounts(outbox)).toMatchObject({ sending: 1 });
    expect(nextToSend(outbox, later)).toBeNull();
    const done = stepOutbox(outbox, accepted('a', 1));
    expect(outboxCounts(done)).toMatchObject({ sent: 1, waiting: 0 });
    expect(stepOutbox(done, { type: 'sent-cleared' }).items).toEqual([]);
  });

  it('edited before sending goes once, over the version first seen', () => {
    const outbox = play(written('a', 60, 1, 3), written('a', 90, 2, 9));
    expect(nextToSend(outbox, later)?.submission).toMatchObject({ content: { minutes: 90 }, baseVersion: 3 });
    expect(outbox.items.length).toBe(1);
  });

  it('edited while it is being sent goes again over the version the server gave', () => {
    const outbox = play(written('a', 60, 1), sending('a'), written('a', 90, 2), accepted('a', 1, 1));
    expect(nextToSend(outbox, later)?.submission).toMatchObject({ content: { minutes: 90 }, baseVersion: 1 });
  });

  it('without an answer is sent again as it was, under its key, before anything newer', () => {
    const outbox = play(written('a', 60, 1), sending('a'), unanswered('a', 1), written('a', 90, 2));
    expect(nextToSend(outbox, clock(51))).toBeNull();
    expect(nextAttemptAt(outbox)).toBe(clock(55));
    expect(nextToSend(outbox, clock(55))?.submission).toMatchObject({ key: `a:${clock(1)}`, content: { minutes: 60 } });
  });

  it('hears no answer to anything but what is on its way', () => {
    const outbox = play(written('a', 60, 1), sending('a'), accepted('a', 1), written('a', 90, 2, 1), sending('a'));
    expect(stepOutbox(outbox, accepted('a', 1))).toEqual(outbox);
  });

  it('survives a reload in the middle of sending', () => {
    const outbox = play(written('a', 60, 1), sending('a'), { type: 'restarted' });
    expect(nextToSend(outbox, clock(2))?.submission.key).toBe(`a:${clock(1)}`);
  });

  it('never shares a key between two contents, even when the clock stands still or goes back', () => {
    const outbox = play(written('a', 60, 5), sending('a'), written('a', 90, 5), written('a', 95, 1));
    const item = itemOf(outbox, 'a');
    expect(item?.inFlight?.key).toBe(`a:${clock(5)}`);
    expect(item?.next?.key).toBe(`a:${clock(5.002)}`);
  });
});

describe('a refusal', () => {
  const outbox = play(written('a', 60, 1), sending('a'), refused('a', 1));

  it('keeps the entry and its reason, and holds nobody up', () => {
    expect(itemOf(outbox, 'a')).toMatchObject({ state: 'refused', problems: [{ code: 'log.unit-not-assigned' }] });
    expect(nextToSend(stepOutbox(outbox, written('b', 30, 2)), later)?.entryId).toBe('b');
  });

  it('is tried again after an edit, or as it is, or given up by the author alone', () => {
    expect(nextToSend(stepOutbox(outbox, written('a', 50, 2)), later)?.submission.content).toEqual({ minutes: 50 });
    const retried = nextToSend(stepOutbox(outbox, { type: 'retried', entryId: 'a', at: clock(9) }), later);
    expect(retried?.submission).toMatchObject({ content: { minutes: 60 }, key: `a:${clock(9)}` });
    expect(stepOutbox(outbox, { type: 'discarded', entryId: 'a' }).items).toEqual([]);
    expect(stepOutbox(play(written('a', 60, 1)), { type: 'discarded', entryId: 'a' }).items.length).toBe(1);
  });

  it('of what was edited since is not shown: the newer one is tried first', () => {
    const edited = play(written('a', 60, 1), sending('a'), written('a', 50, 2), refused('a', 1));
    expect(nextToSend(edited, later)?.submission.content).toEqual({ minutes: 50 });
  });
});

describe('a conflict', () => {
  const outbox = play(written('a', 60, 1, 3), sending('a'), conflicted('a', 1));

  it('keeps both versions and shows where they differ', () => {
    const item = itemOf(outbox, 'a');
    expect(item && conflictOf(item)).toEqual({
      mine: { minutes: 60 },
      theirs: { minutes: 45 },
      theirVersion: 7,
      difference: [{ field: 'minutes', before: 45, after: 60 }],
    });
    expect(nextToSend(outbox, later)).toBeNull();
    expect(nextToSend(stepOutbox(outbox, written('a', 70, 2)), later)).toBeNull();
  });

  it('is decided by the author, over their version or for it', () => {
    const mine = stepOutbox(outbox, { type: 'resolved', entryId: 'a', content: { minutes: 60 }, at: clock(3) });
    expect(nextToSend(mine, later)?.submission).toMatchObject({ baseVersion: 7, content: { minutes: 60 } });
    const theirs = stepOutbox(outbox, { type: 'theirs-taken', entryId: 'a', at: clock(3) });
    expect(outboxCounts(theirs)).toMatchObject({ sent: 1, conflict: 0 });
    const [item] = theirs.items;
    expect(item && conflictOf(item)).toBeNull();
  });
});

describe('an expired sign-in', () => {
  const outbox = play(written('a', 60, 1), sending('a'), { type: 'locked' }, written('b', 30, 2));

  it('locks the entries, shows nothing, sends nothing and deletes nothing', () => {
    expect(nextToSend(outbox, later)).toBeNull();
    expect(readableItems(outbox)).toEqual([]);
    expect(unsentItems(outbox).map((item) => item.entryId)).toEqual(['a', 'b']);
    const open = stepOutbox(outbox, { type: 'unlocked' });
    expect(nextToSend(open, later)?.submission.key).toBe(`a:${clock(1)}`);
    expect(readableItems(open).length).toBe(2);
  });

  it('still hears an answer that comes late', () => {
    expect(itemOf(stepOutbox(outbox, accepted('a', 1)), 'a')?.state).toBe('sent');
  });
});

describe('what waits', () => {
  it('asks before signing out, and warns after a day', () => {
    const outbox = play(written('a', 60, 1), written('b', 30, 2));
    expect(signOutRefusals(outbox)).toEqual([{ code: 'offline.unsent', params: { count: 2 } }]);
    expect(signOutRefusals(emptyOutbox())).toEqual([]);
    const edited = stepOutbox(outbox, written('a', 90, 80_000));
    expect([hasWaitedLong(edited, clock(80_001)), hasWaitedLong(edited, clock(86_402))]).toEqual([false, true]);
  });

  it('is tried less and less often, a quarter of an hour at most', () => {
    expect([1, 2, 3, 30].map((failures) => retryTime(clock(0), failures))).toEqual([5, 10, 20, 900].map(clock));
  });
});

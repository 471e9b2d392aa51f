import { itemOf, nextAttemptAt, nextToSend, type NextSubmission, type Outbox, type OutboxItem } from '@rssz/domain';
import { leaveSignedOut } from '../api/client.ts';
import type { ProblemFailure } from '../api/problem-failure.ts';
import type { AdvisoryLog } from '../api/types.ts';
import type { DiaryContent, DiaryLabel } from './diary-content.ts';
import { changeOutbox, readOutbox, type DiaryEvent, type DiaryState } from './outbox-store.ts';
import { eventOfFailure } from './send-answer.ts';
import { sendEntry } from './send-entry.ts';
import { openVault, type Vault } from './vault.ts';

/** What the screens see: null while it is not known yet, or when the diary is locked. */
export interface DiaryView {
  readonly state: DiaryState | null;
  readonly isLocked: boolean;
}

/** How a submission ended: the server has it, or this device keeps it until it can be sent. */
export interface Submitted {
  readonly isKept: boolean;
  /** Of a visit, when this tab heard the answer. */
  readonly log?: AdvisoryLog;
}

const retryAnywayMs = 60_000;
const endOfTime = '9999-12-31T00:00:00.000Z';
const now = (): string => new Date().toISOString();

/** The outbox of one person in one project: written by any tab, sent by one at a time. */
export class DiaryOutbox {
  private view: DiaryView = { state: null, isLocked: false };
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel;
  private readonly failures = new Map<string, ProblemFailure>();
  private readonly logs = new Map<string, AdvisoryLog>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  /** Asked for while sending went on: `at-once` does not wait for the time of the next attempt. */
  private wanted: 'due' | 'at-once' | null = null;

  constructor(
    private readonly userId: string,
    private readonly projectCode: string,
  ) {
    this.channel = new BroadcastChannel(`rssz-diary-${userId}-${projectCode}`);
    this.channel.onmessage = () => void this.refresh();
    addEventListener('online', () => void this.send('at-once'));
    addEventListener('offline', () => this.tell());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.send();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DiaryView => this.view;

  /** Reads what is kept and sends what waits. */
  async start(): Promise<void> {
    await this.refresh();
    await this.send();
  }

  async change(event: DiaryEvent, label?: DiaryLabel): Promise<DiaryState | null> {
    const vault = await openVault(this.userId);
    if (!vault) return this.show(null, true);
    const state = await changeOutbox(vault, this.projectCode, { event, ...(label && { label }) });
    this.channel.postMessage('changed');
    return this.show(state, false);
  }

  /**
   * Keeps a content and sends it at once. A refusal is thrown as the server said it, and a new entry is taken back, since the form
   * that wrote it is still open; what was kept before stays. A conflict is thrown too, and stays until it is decided.
   */
  async submit(entryId: string, content: DiaryContent, options: SubmitOptions): Promise<Submitted> {
    const { baseVersion, label, patienceMs = 8_000 } = options;
    const before = this.item(entryId)?.state ?? 'sent';
    const isInConflict = before === 'conflict';
    const event: DiaryEvent = isInConflict
      ? { type: 'resolved', entryId, content, at: now() }
      : { type: 'written', entryId, content, baseVersion, at: now() };
    this.failures.delete(entryId);
    this.logs.delete(entryId);
    await this.change(event, label);
    await Promise.race([this.settled(entryId), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    const failure = this.failures.get(entryId);
    if (failure?.status === 401) {
      leaveSignedOut();
      return { isKept: true };
    }
    const item = this.item(entryId);
    if (failure && item?.state === 'refused' && before === 'sent') await this.change({ type: 'discarded', entryId });
    if (failure) throw failure;
    if (this.view.isLocked || (item && item.state !== 'sent')) return { isKept: true };
    const log = this.logs.get(entryId);
    return { isKept: false, ...(log && { log }) };
  }

  /** The version of the server stands; what was written against it is given up by its author. */
  async takeTheirs(entryId: string): Promise<void> {
    const label = this.view.state?.labels[entryId];
    await this.change({ type: 'theirs-taken', entryId, at: now() }, label && { ...label, isTheirs: true });
  }

  /** Sends what is due, one entry after another; while another tab does, this one waits for its turn. */
  send(when: 'due' | 'at-once' = 'due'): Promise<void> {
    if (this.wanted !== 'at-once') this.wanted = when;
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    const name = `rssz-send-${this.userId}-${this.projectCode}`;
    while (this.wanted) {
      const until = this.wanted === 'at-once' ? endOfTime : undefined;
      this.wanted = null;
      for (let goesOn = true; goesOn;) goesOn = await navigator.locks.request(name, () => this.sendNext(until));
    }
    this.schedule();
  }

  /** True when there may be more to send. */
  private async sendNext(until: string | undefined): Promise<boolean> {
    const vault = await openVault(this.userId);
    const state = vault && (await this.refresh());
    if (!vault || !state || !navigator.onLine) {
      this.show(state ?? null, !vault);
      return false;
    }
    // Nobody else sends while this tab may: what looks like being sent lost its page.
    const isOrphaned = state.outbox.items.some((item) => item.state === 'sending');
    const { outbox } = (isOrphaned && (await this.change({ type: 'restarted' }))) || state;
    const next = nextToSend({ ...outbox, items: sendable(outbox) }, until ?? now());
    if (!next) return false;
    await this.change({ type: 'sending', entryId: next.entryId });
    return this.deliver(vault, next);
  }

  private async deliver(vault: Vault, { entryId, submission }: NextSubmission<DiaryContent>): Promise<boolean> {
    const { key, content } = submission;
    try {
      const { version, log } = await sendEntry({ vault, projectCode: this.projectCode, entryId, submission });
      if (log) this.logs.set(entryId, log);
      await this.change({ type: 'accepted', entryId, key, version, at: now() });
      return true;
    } catch (error) {
      const event = eventOfFailure({ entryId, key, content }, error, now());
      if (event === 'signed-out' || event.type === 'refused' || event.type === 'conflicted') {
        this.failures.set(entryId, error as ProblemFailure);
      }
      if (event === 'signed-out') {
        this.show(null, true);
        return false;
      }
      await this.change(event);
      return event.type !== 'unanswered';
    }
  }

  private async refresh(): Promise<DiaryState | null> {
    const vault = await openVault(this.userId);
    return this.show(vault ? await readOutbox(vault, this.projectCode) : null, !vault);
  }

  /** The entry has an answer, is known to have none for now, or the diary was locked over it. */
  private settled(entryId: string): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.wanted) return;
        const item = this.item(entryId);
        const isOver = this.view.isLocked || !navigator.onLine || !item || (item.state !== 'sending' && !isFresh(item));
        if (!isOver) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(look);
      void this.send().then(look);
      look();
    });
  }

  private item(entryId: string): OutboxItem<DiaryContent> | undefined {
    return this.view.state ? itemOf(this.view.state.outbox, entryId) : undefined;
  }

  private tell(): void {
    this.view = { ...this.view };
    this.listeners.forEach((listener) => listener());
  }

  private show(state: DiaryState | null, isLocked: boolean): DiaryState | null {
    this.view = { state, isLocked };
    this.tell();
    return state;
  }

  private schedule(): void {
    const at = this.view.state && nextAttemptAt(this.view.state.outbox);
    if (!at) return;
    const wait = Math.min(retryAnywayMs, Math.max(1_000, Date.parse(at) - Date.now()));
    this.timer = setTimeout(() => void this.send(), wait);
  }
}

interface SubmitOptions {
  /** The version it is written over; null for a new log. */
  readonly baseVersion: number | null;
  readonly label: DiaryLabel;
  /** How long a form waits for the answer; the entry is sent afterwards all the same. */
  readonly patienceMs?: number;
}

const isFresh = ({ state, attempts }: OutboxItem<DiaryContent>): boolean => state === 'waiting' && attempts === 0;

/** A photograph belongs to a log: until the log arrived, there is nothing to lay it beside. */
function sendable(outbox: Outbox<DiaryContent>): OutboxItem<DiaryContent>[] {
  const unsent = new Set(outbox.items.filter(({ state }) => state !== 'sent').map(({ entryId }) => entryId));
  return outbox.items.filter((item) => {
    const content = (item.inFlight ?? item.next)?.content;
    return content?.kind !== 'sheet' || !unsent.has(content.logId);
  });
}

const outboxes = new Map<string, DiaryOutbox>();

/** The outbox of a person in a project; the same one for everybody on the page. */
export function diaryOutbox(userId: string, projectCode: string): DiaryOutbox {
  const place = `${userId}:${projectCode}`;
  const known = outboxes.get(place) ?? new DiaryOutbox(userId, projectCode);
  outboxes.set(place, known);
  return known;
}

import fc from 'fast-check';
import type { Instant } from '../kernel/local-date.ts';
import { emptyOutbox, itemOf, latestOf, type Outbox } from './outbox.ts';
import { nextToSend, unsentItems } from './outbox-queue.ts';
import { stepOutbox } from './outbox-step.ts';

interface Visit {
  readonly minutes: number;
}

/** A server that writes under idempotency keys. */
class Server {
  readonly rows = new Map<string, { content: Visit; version: number }>();
  readonly answers = new Map<string, { version: number; content: Visit }>();

  put(entryId: string, key: string, content: Visit, base: number | null): number | 'conflict' {
    const known = this.answers.get(key);
    if (known !== undefined) {
      // One key with two contents would be refused, and one of them lost.
      expect(known.content).toEqual(content);
      return known.version;
    }
    const row = this.rows.get(entryId);
    if ((row?.version ?? null) !== base) return 'conflict';
    const version = (row?.version ?? 0) + 1;
    this.rows.set(entryId, { content, version });
    this.answers.set(key, { version, content });
    return version;
  }
}

interface Step {
  readonly kind: 'write' | 'send' | 'lost' | 'reload' | 'lock' | 'unlock';
  readonly entry: string;
  readonly minutes: number;
}

/** A phone with its outbox, a net that loses answers, and what the author last wrote of each entry. */
class Phone {
  outbox: Outbox<Visit> = emptyOutbox();
  readonly latest = new Map<string, Visit>();
  private second = 0;

  constructor(private readonly server: Server) {}

  take({ kind, entry, minutes }: Step): void {
    if (kind === 'write') this.write(entry, { minutes });
    else if (kind === 'send') this.send();
    else if (kind === 'lost') this.loseAnswer({ minutes });
    else if (kind === 'reload') this.outbox = stepOutbox(this.outbox, { type: 'restarted' });
    else this.outbox = stepOutbox(this.outbox, { type: kind === 'lock' ? 'locked' : 'unlocked' });
  }

  write(entryId: string, content: Visit): void {
    const isSent = itemOf(this.outbox, entryId)?.state === 'sent';
    const baseVersion = isSent ? (this.server.rows.get(entryId)?.version ?? null) : null;
    this.latest.set(entryId, content);
    this.outbox = stepOutbox(this.outbox, { type: 'written', entryId, content, baseVersion, at: this.tick() });
  }

  send(): void {
    const at = this.tick();
    const sent = this.reach(at);
    if (sent) this.outbox = stepOutbox(this.outbox, { type: 'accepted', ...sent, at });
  }

  /** The server wrote it, the answer never came, and the author went on writing meanwhile. */
  loseAnswer(edit: Visit): void {
    const at = this.tick();
    const sent = this.reach(at);
    if (!sent) return;
    this.write(sent.entryId, edit);
    this.outbox = stepOutbox(this.outbox, { type: 'unanswered', ...sent, at });
  }

  private reach(at: Instant): { entryId: string; key: string; version: number } | null {
    const next = nextToSend(this.outbox, at);
    if (!next) return null;
    const { entryId, submission } = next;
    this.outbox = stepOutbox(this.outbox, { type: 'sending', entryId });
    const version = this.server.put(entryId, submission.key, submission.content, submission.baseVersion);
    if (version === 'conflict') throw new Error('nobody else writes');
    return { entryId, key: submission.key, version };
  }

  private tick(): Instant {
    this.second += 1000;
    return new Date(Date.UTC(2024, 8, 16, 8) + this.second * 1000).toISOString();
  }
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('write', 'write', 'send', 'send', 'lost', 'reload', 'lock', 'unlock'),
  entry: fc.constantFrom('a', 'b', 'c'),
  minutes: fc.integer({ min: 1, max: 600 }),
});

describe('a week offline', () => {
  it('ends with the last words of the author on the server, each content written once at most', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const server = new Server();
        const phone = new Phone(server);
        for (const one of steps) {
          phone.take(one);
          for (const item of unsentItems(phone.outbox)) {
            expect(latestOf(item)?.content).toEqual(phone.latest.get(item.entryId));
          }
        }
        phone.take({ kind: 'unlock', entry: '', minutes: 1 });
        for (let round = 0; round < 100 && unsentItems(phone.outbox).length > 0; round += 1) phone.send();
        expect(unsentItems(phone.outbox)).toEqual([]);
        expect(new Map([...server.rows].map(([id, row]) => [id, row.content]))).toEqual(phone.latest);
        const writes = [...server.rows.values()].reduce((total, row) => total + row.version, 0);
        expect(writes).toBe(server.answers.size);
      }),
      { numRuns: 300 },
    );
  });
});

import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.ts';
import type { FactType, RecordedFact } from './fact-types.ts';
import { outboxBackoffMs, OUTBOX_MAX_ATTEMPTS } from './outbox-backoff.ts';

/** An outbox row that is ours until its lease runs out; `attempts` is the fence against a late return. */
export interface ClaimedRow {
  readonly consumer: string;
  readonly attempts: number;
  readonly fact: RecordedFact;
}

interface Row {
  readonly consumer: string;
  readonly attempts: number;
  readonly id: string;
  readonly type: FactType;
  readonly project_id: string | null;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly actor_id: string | null;
  readonly occurred_at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const CLAIM = `
WITH due AS (
  SELECT fact_id, consumer FROM outbox
  WHERE state = 'pending' AND next_attempt_at <= clock_timestamp()
  ORDER BY next_attempt_at
  LIMIT $1
  FOR UPDATE SKIP LOCKED
), claimed AS (
  UPDATE outbox o
  SET attempts = o.attempts + 1, next_attempt_at = clock_timestamp() + $2::double precision * interval '1 millisecond'
  FROM due WHERE o.fact_id = due.fact_id AND o.consumer = due.consumer
  RETURNING o.fact_id, o.consumer, o.attempts
)
SELECT c.consumer, c.attempts, f.id, f.type, f.project_id, f.subject_type, f.subject_id, f.actor_id, f.occurred_at, f.data
FROM claimed c JOIN fact f ON f.id = c.fact_id
ORDER BY f.id`;

const SETTLE = `
UPDATE outbox SET state = 'done', last_error = NULL
WHERE fact_id = $1 AND consumer = $2 AND attempts = $3 AND state = 'pending'`;

const POSTPONE = `
UPDATE outbox
SET state = CASE WHEN attempts >= $5 THEN 'failed' ELSE 'pending' END,
    last_error = $4,
    next_attempt_at = clock_timestamp() + $6::double precision * interval '1 millisecond'
WHERE fact_id = $1 AND consumer = $2 AND attempts = $3 AND state = 'pending'`;

const GIVE_UP = `
UPDATE outbox SET state = 'failed', last_error = coalesce(last_error, 'the process ended at every attempt')
WHERE state = 'pending' AND attempts >= $1 AND next_attempt_at <= clock_timestamp()`;

/** Claims outbox rows by row locks and leases in real time; a row whose process dies comes back by itself. */
@Injectable()
export class OutboxClaims {
  constructor(private readonly database: Database) {}

  async claim(limit: number, leaseMs: number): Promise<ClaimedRow[]> {
    await this.database.query(GIVE_UP, [OUTBOX_MAX_ATTEMPTS], 'outbox-give-up');
    const rows = await this.database.query<Row>(CLAIM, [limit, leaseMs], 'outbox-claim');
    return rows.map((row) => ({ consumer: row.consumer, attempts: row.attempts, fact: factOf(row) }));
  }

  async settle({ fact, consumer, attempts }: ClaimedRow): Promise<void> {
    await this.database.query(SETTLE, [fact.id, consumer, attempts], 'outbox-settle');
  }

  async postpone({ fact, consumer, attempts }: ClaimedRow, error: string): Promise<void> {
    const backoff = outboxBackoffMs(attempts);
    await this.database.query(
      POSTPONE,
      [fact.id, consumer, attempts, error, OUTBOX_MAX_ATTEMPTS, backoff],
      'outbox-postpone',
    );
  }
}

function factOf(row: Row): RecordedFact {
  return {
    id: row.id,
    type: row.type,
    projectId: row.project_id,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    actorId: row.actor_id,
    occurredAt: row.occurred_at,
    data: row.data,
  };
}

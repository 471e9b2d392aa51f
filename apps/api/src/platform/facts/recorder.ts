import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../db/transaction.ts';
import { FactRegistry } from './fact-registry.ts';
import type { NewFact, RecordedFact } from './fact-types.ts';

const INSERT_FACT = `
WITH recorded AS (
  INSERT INTO fact (id, project_id, type, subject_type, subject_id, actor_id, occurred_at, data)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  RETURNING id
)
INSERT INTO outbox (fact_id, consumer) SELECT recorded.id, unnest($9::text[]) FROM recorded`;

const INSERT_FACTS = `
WITH given AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, "projectId" uuid, type text, "subjectType" text,
    "subjectId" uuid, "actorId" uuid, "occurredAt" timestamptz, data jsonb, consumers jsonb)
),
recorded AS (
  INSERT INTO fact (id, project_id, type, subject_type, subject_id, actor_id, occurred_at, data)
  SELECT id, "projectId", type, "subjectType", "subjectId", "actorId", "occurredAt", data FROM given
  RETURNING id
)
INSERT INTO outbox (fact_id, consumer)
SELECT given.id, consumer FROM recorded JOIN given ON given.id = recorded.id
CROSS JOIN jsonb_array_elements_text(given.consumers) AS consumer`;

/** Writes a fact with its outbox rows in one statement, then runs the subscribers of its type in the same transaction. */
@Injectable()
export class FactRecorder {
  constructor(private readonly registry: FactRegistry) {}

  async record(tx: Transaction, fact: NewFact): Promise<void> {
    const recorded: RecordedFact = { ...fact, id: uuidv7(), actorId: tx.actor.userId, occurredAt: tx.now };
    await tx.query(
      INSERT_FACT,
      [
        recorded.id,
        recorded.projectId,
        recorded.type,
        recorded.subjectType,
        recorded.subjectId,
        recorded.actorId,
        recorded.occurredAt,
        JSON.stringify(recorded.data ?? {}),
        this.registry.consumerNamesOf(recorded.type),
      ],
      'fact-record',
    );
    for (const subscriber of this.registry.subscribersOf(recorded.type)) await subscriber.handle(tx, recorded);
  }

  /** Many facts in one statement; then the subscribers, in the order of the facts. */
  async recordAll(tx: Transaction, facts: readonly NewFact[]): Promise<void> {
    if (facts.length === 0) return;
    const recorded = facts.map((fact) => ({
      ...{ ...fact, data: fact.data ?? {} },
      ...{ id: uuidv7(), actorId: tx.actor.userId, occurredAt: tx.now },
    }));
    const given = recorded.map((fact) => ({ ...fact, consumers: this.registry.consumerNamesOf(fact.type) }));
    await tx.query(INSERT_FACTS, [JSON.stringify(given)], 'fact-record-all');
    for (const fact of recorded) {
      for (const subscriber of this.registry.subscribersOf(fact.type)) await subscriber.handle(tx, fact);
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { DeliverableState, DeliverableTransitionKind, LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import { holderOfPlace } from '../territorial-unit/place-holder.lookup.ts';

/** The row as the write side needs it. */
export interface DeliverableRecord {
  readonly id: string;
  readonly projectId: string;
  readonly code: string;
  readonly title: string;
  readonly kind: string | null;
  readonly allowedKinds: readonly string[];
  readonly placeId: string | null;
  readonly unitId: string | null;
  readonly year: number | null;
  readonly dueOn: LocalDate | null;
  readonly dueOnIsAssumption: boolean;
  readonly ownerId: string | null;
  readonly state: DeliverableState;
  readonly approvedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly version: number;
}

/** What planning may set: exactly the columns given. */
export interface PlanColumns {
  title?: string;
  title_folded?: string;
  kind?: string | null;
  year?: number | null;
  due_on?: string | null;
  due_on_is_assumption?: boolean;
  owner_id?: string | null;
}

export interface NewTransition {
  readonly kind: DeliverableTransitionKind;
  readonly from: DeliverableState;
  readonly to: DeliverableState;
  readonly effectiveOn: string;
  readonly afterProjectEnd: boolean;
  readonly beforeEvidence: boolean;
  readonly reason: string | null;
  readonly publishedUrl: string | null;
  readonly approvedOn: string | null;
  readonly publishedOn: string | null;
}

const LOCK = `
SELECT d.id, d.project_id AS "projectId", d.code, d.title, d.kind, ol.allowed_kinds AS "allowedKinds", d.place_id AS "placeId",
  up.unit_id AS "unitId", d.year, d.due_on AS "dueOn", d.due_on_is_assumption AS "dueOnIsAssumption", d.owner_id AS "ownerId", d.state,
  d.approved_on AS "approvedOn", d.published_on AS "publishedOn", d.version
FROM deliverable d JOIN output_line ol ON ol.id = d.output_line_id
${holderOfPlace('d.place_id', '$3')}
WHERE d.project_id = $1 AND d.id = $2 FOR UPDATE OF d`;

/** Changes deliverables; whoever changes one has locked it first. */
@Injectable()
export class DeliverableRepository {
  lock(tx: Transaction, projectId: string, id: string): Promise<DeliverableRecord | null> {
    return tx.one<DeliverableRecord>(LOCK, [projectId, id, tx.today], 'deliverable-lock');
  }

  async plan(tx: Transaction, id: string, columns: PlanColumns): Promise<void> {
    const names = Object.keys(columns);
    const sets = names.map((name, index) => `${name} = $${index + 2}`).join(', ');
    await tx.query(`UPDATE deliverable SET ${sets}, version = version + 1 WHERE id = $1`, [
      id,
      ...Object.values(columns),
    ]);
  }

  async touch(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE deliverable SET version = version + 1 WHERE id = $1`, [id]);
  }

  /** Appends the step and moves the row with it. Answers the step's number. */
  async transition(tx: Transaction, deliverable: DeliverableRecord, step: NewTransition): Promise<number> {
    const row = await tx.one<{ sequence: number }>(
      `INSERT INTO deliverable_transition (id, project_id, deliverable_id, sequence, from_state, to_state, kind,
         effective_on, after_project_end, before_evidence, reason, published_url, recorded_from, recorded_by)
       VALUES ($1, $2, $3, (SELECT coalesce(max(sequence), 0) + 1 FROM deliverable_transition WHERE deliverable_id = $3),
         $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING sequence`,
      [
        uuidv7(),
        deliverable.projectId,
        deliverable.id,
        step.from,
        step.to,
        step.kind,
        step.effectiveOn,
        step.afterProjectEnd,
        step.beforeEvidence,
        step.reason,
        step.publishedUrl,
        tx.now,
        tx.actor.userId,
      ],
      'deliverable-transition-add',
    );
    await tx.query(
      `UPDATE deliverable SET state = $2, approved_on = $3, published_on = $4, published_url = $5, version = version + 1
       WHERE id = $1`,
      [deliverable.id, step.to, step.approvedOn, step.publishedOn, step.publishedUrl],
      'deliverable-state-set',
    );
    return row?.sequence ?? 1;
  }
}

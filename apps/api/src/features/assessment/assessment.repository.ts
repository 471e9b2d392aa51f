import { Injectable } from '@nestjs/common';
import type { AssessmentPhase, CatalogueState, EvidenceReference, LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

const LOCK_SPACE = 0x415353;

/** A rating about to be written. */
export interface NewAssessment {
  readonly id: string;
  readonly projectId: string;
  readonly unitId: string;
  readonly criterionId: string;
  readonly phase: AssessmentPhase;
  readonly level: number;
  readonly assessedOn: LocalDate;
  readonly justification: string;
  readonly isPilot: boolean;
  readonly correctsId: string | null;
  readonly correctionReason: string | null;
  readonly evidence: readonly EvidenceReference[];
}

/** The rows of ratings: only inserted, and closed when a correction takes their place. */
@Injectable()
export class AssessmentRepository {
  /** The rules look at all ratings of a unit, so those who rate it take turns. */
  async takeTurn(tx: Transaction, unitId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [LOCK_SPACE, unitId]);
  }

  /** State of the catalogue of a criterion, held until the rating is written; null when the project has no such criterion. */
  async holdCatalogue(tx: Transaction, projectId: string, criterionId: string): Promise<CatalogueState | null> {
    const row = await tx.one<{ state: CatalogueState }>(
      `SELECT c.state FROM criteria_catalogue c JOIN criterion k ON k.catalogue_id = c.id
       WHERE k.project_id = $1 AND k.id = $2 FOR SHARE OF c`,
      [projectId, criterionId],
    );
    return row?.state ?? null;
  }

  /** False when the id is taken already. */
  async insert(tx: Transaction, one: NewAssessment): Promise<boolean> {
    const inserted = await tx.query(
      `INSERT INTO assessment (id, project_id, unit_id, criterion_id, phase, level, assessed_on, rater_id, justification,
         is_pilot, corrects_id, correction_reason, recorded_from, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        one.id,
        one.projectId,
        one.unitId,
        one.criterionId,
        one.phase,
        one.level,
        one.assessedOn,
        tx.actor.userId,
        one.justification,
        one.isPilot,
        one.correctsId,
        one.correctionReason,
        tx.now,
      ],
    );
    if (inserted.length === 0) return false;
    await this.insertEvidence(tx, one);
    return true;
  }

  async close(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE assessment SET recorded_to = $2 WHERE id = $1 AND recorded_to IS NULL`, [id, tx.now]);
  }

  private async insertEvidence(tx: Transaction, { id, projectId, evidence }: NewAssessment): Promise<void> {
    if (evidence.length === 0) return;
    const rows = evidence.map((one) => ({ ...one, rowId: uuidv7() }));
    await tx.query(
      `INSERT INTO assessment_evidence (id, project_id, assessment_id, kind, file_id, log_id, deliverable_id)
       SELECT g."rowId", $2, $3, g.kind, CASE g.kind WHEN 'file' THEN g.id END,
         CASE g.kind WHEN 'advisory-log' THEN g.id END, CASE g.kind WHEN 'deliverable' THEN g.id END
       FROM jsonb_to_recordset($1::jsonb) AS g("rowId" uuid, kind text, id uuid)`,
      [JSON.stringify(rows), projectId, id],
    );
  }
}

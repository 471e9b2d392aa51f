import { Injectable } from '@nestjs/common';
import type { ClosingDraft, EvidenceReference, LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** The rows of closings; a correction closes one and inserts the next. */
@Injectable()
export class ResultClosingRepository {
  /** Whose result it is; null when no version of the project names it. */
  async unitOf(db: Pick<Transaction, 'one'>, projectId: string, resultKey: string): Promise<string | null> {
    const row = await db.one<{ unitId: string }>(
      `SELECT d.unit_id AS "unitId" FROM expected_result r JOIN cooperation_description d ON d.id = r.description_id
       WHERE r.project_id = $1 AND r.result_key = $2 LIMIT 1`,
      [projectId, resultKey],
    );
    return row?.unitId ?? null;
  }

  /** The first day on which the unit agreed to the result; null when it never did. */
  async agreedOn(tx: Transaction, unitId: string, resultKey: string): Promise<LocalDate | null> {
    const row = await tx.one<{ on: LocalDate | null }>(
      `SELECT min(d.agreed_on) AS on FROM expected_result r JOIN cooperation_description d ON d.id = r.description_id
       WHERE d.unit_id = $1 AND r.result_key = $2`,
      [unitId, resultKey],
    );
    return row?.on ?? null;
  }

  async currentId(tx: Transaction, projectId: string, resultKey: string): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      `SELECT id FROM result_closing WHERE project_id = $1 AND result_key = $2 AND recorded_to IS NULL`,
      [projectId, resultKey],
    );
    return row?.id ?? null;
  }

  async end(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE result_closing SET recorded_to = $2 WHERE id = $1`, [id, tx.now]);
  }

  async insert(
    tx: Transaction,
    of: { readonly projectId: string; readonly unitId: string },
    closing: ClosingDraft,
  ): Promise<string> {
    const id = uuidv7();
    const { resultKey, outcome, closedOn, justification, correctionReason } = closing;
    await tx.query(
      `INSERT INTO result_closing
         (id, project_id, unit_id, result_key, outcome, closed_on, justification, recorded_from, recorded_by, correction_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        of.projectId,
        of.unitId,
        resultKey,
        outcome,
        closedOn,
        justification.trim(),
        tx.now,
        tx.actor.userId,
        correctionReason?.trim() ?? null,
      ],
    );
    for (const evidence of closing.evidence) await this.insertEvidence(tx, of.projectId, id, evidence);
    return id;
  }

  private async insertEvidence(
    tx: Transaction,
    projectId: string,
    closingId: string,
    { kind, id }: EvidenceReference,
  ): Promise<void> {
    const of = (wanted: EvidenceReference['kind']): string | null => (kind === wanted ? id : null);
    await tx.query(
      `INSERT INTO result_closing_evidence (id, project_id, closing_id, kind, file_id, log_id, deliverable_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), projectId, closingId, kind, of('file'), of('advisory-log'), of('deliverable')],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { EvidenceReference, ProgressDraft } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** The rows of progress; they are only ever added. */
@Injectable()
export class MeasureProgressRepository {
  /** Holds the measure, so that two who say how it goes come one after the other. */
  async lock(tx: Transaction, projectId: string, measureId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM measure WHERE project_id = $1 AND id = $2 FOR NO KEY UPDATE`, [projectId, measureId]);
  }

  /** Answers the id of the entry. */
  async insert(
    tx: Transaction,
    of: { readonly projectId: string; readonly measureId: string },
    { state, on, note, postponedTo, evidence }: ProgressDraft,
  ): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO measure_progress
         (id, project_id, measure_id, state, happened_on, note, postponed_to, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, of.projectId, of.measureId, state, on, note.trim(), postponedTo, tx.actor.userId, tx.now],
    );
    for (const one of evidence) await this.insertEvidence(tx, of.projectId, id, one);
    return id;
  }

  private async insertEvidence(
    tx: Transaction,
    projectId: string,
    progressId: string,
    { kind, id }: EvidenceReference,
  ): Promise<void> {
    const of = (wanted: EvidenceReference['kind']): string | null => (kind === wanted ? id : null);
    await tx.query(
      `INSERT INTO measure_progress_evidence (id, project_id, progress_id, kind, file_id, log_id, deliverable_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), projectId, progressId, kind, of('file'), of('advisory-log'), of('deliverable')],
    );
  }
}

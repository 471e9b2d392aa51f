import { Injectable } from '@nestjs/common';
import type { ContractKind, EmploymentDraft } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import { EMPLOYMENTS, type StoredEmployment } from './work-sources.view.ts';

export interface EmploymentContent extends EmploymentDraft {
  readonly contract: ContractKind;
}

/** The rows of employments. */
@Injectable()
export class EmploymentRepository {
  lock(tx: Transaction, projectId: string, id: string): Promise<StoredEmployment | null> {
    return tx.one<StoredEmployment>(`${EMPLOYMENTS} AND id = $2 FOR UPDATE`, [projectId, id], 'employment-lock');
  }

  /** Whether just this is written already; two who write for one person wait for each other. */
  async isKnown(tx: Transaction, projectId: string, personId: string, content: EmploymentContent): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('employment:' || $1, 0))`, [personId]);
    const row = await tx.one(
      `SELECT 1 FROM employment WHERE project_id = $1 AND user_id = $2 AND project_code = $3 AND position = $4
         AND contract = $5 AND fte_hundredths = $6 AND valid_from = $7 AND valid_to IS NOT DISTINCT FROM $8::date`,
      [projectId, personId, ...valuesOf(content)],
    );
    return row !== null;
  }

  async insert(tx: Transaction, projectId: string, personId: string, content: EmploymentContent): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO employment (id, project_id, user_id, project_code, position, contract, fte_hundredths, valid_from,
         valid_to, created_at, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, projectId, personId, ...valuesOf(content), tx.now, tx.actor.userId],
    );
    return id;
  }

  async change(tx: Transaction, id: string, content: EmploymentContent): Promise<void> {
    await tx.query(
      `UPDATE employment SET project_code = $2, position = $3, contract = $4, fte_hundredths = $5, valid_from = $6,
         valid_to = $7, version = version + 1 WHERE id = $1`,
      [id, ...valuesOf(content)],
    );
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM employment WHERE id = $1`, [id]);
  }
}

const valuesOf = (content: EmploymentContent): unknown[] => [
  content.projectCode,
  content.position,
  content.contract,
  content.fteHundredths,
  content.validFrom,
  content.validTo,
];

import { Injectable } from '@nestjs/common';
import type { Scope } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ExclusionIndex, WriteExclusionIndex } from './dto/municipality.dto.ts';

const LOCK_SPACE = 0x4953;

/** Points of social exclusion by municipality, year and methodology; a correction closes one version and inserts the next. */
@Injectable()
export class ExclusionIndexRepository {
  /** Whether a unit within the scope covers the municipality now. */
  async isCovered(tx: Transaction, projectId: string, code: string, scope: Scope): Promise<boolean> {
    const params: unknown[] = [projectId, code];
    const row = await tx.one(
      `SELECT 1 FROM unit_municipality WHERE project_id = $1 AND municipality_code = $2 AND recorded_to IS NULL
         AND ${scopePredicate(scope, 'unit_id', params)} LIMIT 1`,
      params,
    );
    return row !== null;
  }

  /** Answers the id of the version that was closed or inserted; null when nothing changed. */
  async put(tx: Transaction, projectId: string, code: string, index: WriteExclusionIndex): Promise<string | null> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [LOCK_SPACE, code]);
    const key = [projectId, code, index.year, index.methodologyYear];
    const stored = await tx.one<{ id: string; points: number }>(
      `SELECT id, points FROM exclusion_index WHERE project_id = $1 AND municipality_code = $2 AND year = $3
         AND methodology_year = $4 AND recorded_to IS NULL`,
      key,
    );
    if ((stored?.points ?? null) === index.points) return null;
    if (stored) {
      await tx.query(
        `UPDATE exclusion_index SET recorded_to = greatest(recorded_from, $2::timestamptz) WHERE id = $1`,
        [stored.id, tx.now],
      );
    }
    if (index.points === null) return stored?.id ?? null;
    const id = uuidv7();
    await tx.query(
      `INSERT INTO exclusion_index (project_id, municipality_code, year, methodology_year, id, points, recorded_from,
         recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [...key, id, index.points, tx.now, tx.actor.userId],
    );
    return id;
  }

  /** What is known of the municipality now, the latest year first. */
  list(db: Pick<Transaction, 'query'>, projectId: string, code: string): Promise<ExclusionIndex[]> {
    return db.query<ExclusionIndex>(
      `SELECT year, methodology_year AS "methodologyYear", points FROM exclusion_index
       WHERE project_id = $1 AND municipality_code = $2 AND recorded_to IS NULL ORDER BY year DESC, methodology_year DESC`,
      [projectId, code],
    );
  }
}

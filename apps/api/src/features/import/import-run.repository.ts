import { Injectable } from '@nestjs/common';
import type { ColumnMapping, ImportState, Problem } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ImportCounts, ImportMapping } from './import-mapping.ts';

export interface ImportRunRecord {
  readonly id: string;
  /** The project of the address; null for lists of the whole installation. */
  readonly projectId: string | null;
  readonly kind: string;
  readonly state: ImportState;
  readonly mapping: ImportMapping;
  readonly total: number;
  readonly processed: number;
  readonly counts: ImportCounts;
  readonly createdBy: string;
  /** False once the lines were swept. */
  readonly hasRows: boolean;
}

export interface NewImportRun {
  readonly id: string;
  readonly projectId: string | null;
  readonly kind: string;
  readonly fileName: string;
  readonly mapping: ImportMapping;
  readonly counts: ImportCounts;
  readonly total: number;
}

const COLUMNS = `id, project_id AS "projectId", kind, state, mapping, total, processed, counts, created_by AS "createdBy",
  (total = 0 OR EXISTS (SELECT 1 FROM import_row WHERE import_id = import_run.id)) AS "hasRows"`;

/** The runs of imports and the mappings that projects keep. */
@Injectable()
export class ImportRunRepository {
  /** Holds the run to this transaction: whoever runs, undoes or maps it at the same time waits. */
  lock(tx: Transaction, id: string): Promise<ImportRunRecord | null> {
    return tx.one<ImportRunRecord>(`SELECT ${COLUMNS} FROM import_run WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Read before anything is locked; null when there is no such import. */
  async kindOf(tx: Transaction, id: string): Promise<string | null> {
    return (await tx.one<{ kind: string }>(`SELECT kind FROM import_run WHERE id = $1`, [id]))?.kind ?? null;
  }

  async insert(tx: Transaction, run: NewImportRun): Promise<void> {
    await tx.query(
      `INSERT INTO import_run (id, project_id, kind, file_name, mapping, total, counts, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        run.id,
        run.projectId,
        run.kind,
        run.fileName,
        JSON.stringify(run.mapping),
        run.total,
        JSON.stringify(run.counts),
        tx.actor.userId,
        tx.now,
      ],
    );
  }

  async rehearse(tx: Transaction, id: string, mapping: ImportMapping, counts: ImportCounts): Promise<void> {
    await tx.query(`UPDATE import_run SET mapping = $2, counts = $3, failure = NULL WHERE id = $1`, [
      id,
      JSON.stringify(mapping),
      JSON.stringify(counts),
    ]);
  }

  async start(tx: Transaction, id: string, mapping: ImportMapping): Promise<void> {
    await tx.query(
      `UPDATE import_run SET state = 'running', failure = NULL, finished_at = NULL, mapping = $2 WHERE id = $1`,
      [id, JSON.stringify(mapping)],
    );
  }

  async progress(tx: Transaction, id: string, processed: number, counts: ImportCounts): Promise<void> {
    await tx.query(`UPDATE import_run SET processed = $2, counts = $3 WHERE id = $1`, [
      id,
      processed,
      JSON.stringify(counts),
    ]);
  }

  async finish(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE import_run SET state = 'done', finished_at = $2 WHERE id = $1`, [id, tx.now]);
  }

  /** Back to the rehearsal, or left after the last whole chunk. */
  async stop(tx: Transaction, id: string, isUnwritten: boolean, failure: Problem): Promise<void> {
    await tx.query(`UPDATE import_run SET state = $2, finished_at = $3, failure = $4 WHERE id = $1`, [
      id,
      isUnwritten ? 'rehearsed' : 'failed',
      isUnwritten ? null : tx.now,
      JSON.stringify(failure),
    ]);
  }

  async fail(tx: Transaction, id: string, failure: unknown): Promise<void> {
    await tx.query(`UPDATE import_run SET state = 'failed', finished_at = $2, failure = $3 WHERE id = $1`, [
      id,
      tx.now,
      JSON.stringify(failure),
    ]);
  }

  async undo(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE import_run SET state = 'undone', undone_at = $2, undone_by = $3 WHERE id = $1`, [
      id,
      tx.now,
      tx.actor.userId,
    ]);
  }

  async savedColumns(tx: Transaction, projectId: string, kind: string): Promise<ColumnMapping | null> {
    const row = await tx.one<{ columns: ColumnMapping }>(
      `SELECT columns FROM import_mapping WHERE project_id = $1 AND kind = $2`,
      [projectId, kind],
    );
    return row?.columns ?? null;
  }

  async saveColumns(tx: Transaction, projectId: string, kind: string, columns: ColumnMapping): Promise<void> {
    await tx.query(
      `INSERT INTO import_mapping (project_id, kind, columns, saved_by, saved_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (project_id, kind) DO UPDATE SET columns = excluded.columns, saved_by = excluded.saved_by,
         saved_at = excluded.saved_at`,
      [projectId, kind, JSON.stringify(columns), tx.actor.userId, tx.now],
    );
  }
}

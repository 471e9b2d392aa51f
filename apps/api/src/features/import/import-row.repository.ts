import { Injectable } from '@nestjs/common';
import type { Finding, ImportAction } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { WrittenLine } from '../../platform/import/import-writer.ts';
import { shownCell, type StoredCell } from './stored-cells.ts';

export interface KeptLine {
  readonly line: number;
  readonly cells: readonly StoredCell[];
}

export interface JudgedLine {
  readonly line: number;
  readonly action: ImportAction;
  readonly findings: readonly Finding[];
}

export interface KeptRow extends KeptLine, JudgedLine {}

const LINE = `line, values AS cells, action, findings`;

/** The lines of imports: the file's cells, what each line will do or did, and the image before. */
@Injectable()
export class ImportRowRepository {
  async insert(tx: Transaction, importId: string, rows: readonly KeptRow[]): Promise<void> {
    await tx.query(
      `INSERT INTO import_row (import_id, line, action, values, findings)
       SELECT $1, line, action, cells, findings
       FROM jsonb_to_recordset($2::jsonb) AS given(line int, action text, cells jsonb, findings jsonb)`,
      [importId, JSON.stringify(rows)],
    );
  }

  all(tx: Transaction, importId: string): Promise<KeptRow[]> {
    return tx.query<KeptRow>(`SELECT ${LINE} FROM import_row WHERE import_id = $1 ORDER BY line`, [importId]);
  }

  /** The next lines after those already processed. */
  chunk(tx: Transaction, importId: string, processed: number, size: number): Promise<KeptRow[]> {
    return tx.query<KeptRow>(`SELECT ${LINE} FROM import_row WHERE import_id = $1 ORDER BY line LIMIT $3 OFFSET $2`, [
      importId,
      processed,
      size,
    ]);
  }

  async judge(tx: Transaction, importId: string, lines: readonly JudgedLine[]): Promise<void> {
    await tx.query(
      `UPDATE import_row r SET action = given.action, findings = given.findings
       FROM jsonb_to_recordset($2::jsonb) AS given(line int, action text, findings jsonb)
       WHERE r.import_id = $1 AND r.line = given.line`,
      [importId, JSON.stringify(lines)],
    );
  }

  async markWritten(
    tx: Transaction,
    importId: string,
    subjectType: string,
    written: readonly WrittenLine[],
  ): Promise<void> {
    await tx.query(
      `UPDATE import_row r SET subject_type = $2, subject_id = given."subjectId", before = given.before,
         after_version = given."afterVersion"
       FROM jsonb_to_recordset($3::jsonb) AS given(line int, "subjectId" text, before jsonb, "afterVersion" int)
       WHERE r.import_id = $1 AND r.line = given.line`,
      [importId, subjectType, JSON.stringify(written)],
    );
  }

  /** Lines with the text of one of their cells, by the order of the file. */
  async named(
    tx: Transaction,
    importId: string,
    lines: readonly number[],
    place: number | undefined,
  ): Promise<{ readonly line: number; readonly name: string }[]> {
    const rows = await tx.query<{ line: number; cell: StoredCell | null }>(
      `SELECT line, values -> $3::int AS cell FROM import_row
       WHERE import_id = $1 AND line = ANY($2::int[]) ORDER BY line`,
      [importId, lines, place ?? null],
    );
    return rows.map(({ line, cell }) => ({ line, name: shownCell(cell ?? undefined) }));
  }

  /** What the import wrote, the last line first. */
  written(tx: Transaction, importId: string): Promise<WrittenLine[]> {
    return tx.query<WrittenLine>(
      `SELECT line, action, subject_id AS "subjectId", before, after_version AS "afterVersion"
       FROM import_row WHERE import_id = $1 AND subject_id IS NOT NULL ORDER BY line DESC`,
      [importId],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import { extname } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ReceivedFile } from '../../platform/files/file-intake.ts';
import type { AttachmentSubject, AttachmentSubjectType } from './attachment-subject.ts';

/** A file beside a subject, with what is needed to open or void it. */
export interface KeptAttachment {
  readonly id: string;
  readonly fileId: string;
  readonly unitId: string;
  readonly type: AttachmentSubjectType;
  readonly subjectId: string;
  readonly storageKey: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly isVoided: boolean;
  readonly uploadedBy: string;
}

type Reads = Pick<Transaction, 'one'>;

const KEPT = `
SELECT a.id, a.file_id AS "fileId", a.unit_id AS "unitId", a.subject_type AS type, a.subject_id AS "subjectId",
  f.storage_key AS "storageKey", f.original_name AS "originalName", f.media_type AS "mediaType",
  f.byte_size AS "byteSize", a.recorded_to IS NOT NULL AS "isVoided", a.recorded_by AS "uploadedBy"
FROM attachment a JOIN stored_file f ON f.id = a.file_id
WHERE a.project_id = $1 AND a.id = $2 AND a.unit_id IS NOT NULL`;

/** $1 project · $2 unit · $3 subject */
const SUBJECT: Readonly<Record<AttachmentSubjectType, string>> = {
  'territorial-unit': `SELECT 1 FROM territorial_unit WHERE project_id = $1 AND id = $2 AND id = $3`,
  'cooperation-description': `SELECT 1 FROM cooperation_description WHERE project_id = $1 AND unit_id = $2 AND id = $3`,
  'plan-version': `SELECT 1 FROM plan_version v JOIN plan p ON p.id = v.plan_id
    WHERE v.project_id = $1 AND p.unit_id = $2 AND v.id = $3`,
  'advisory-log': `SELECT 1 FROM advisory_log_version
    WHERE project_id = $1 AND unit_id = $2 AND log_id = $3 AND recorded_to IS NULL`,
};

/** $1 log that goes · $2 log that stays. The sheets of the first are called as further ones of the second. */
const NUMBER_ON = `
WITH moved AS (
  SELECT a.file_id, row_number() OVER (ORDER BY a.recorded_from, a.id) + (
    SELECT count(*) FROM attachment there WHERE there.subject_type = 'advisory-log' AND there.subject_id = $2) AS number
  FROM attachment a WHERE a.subject_type = 'advisory-log' AND a.subject_id = $1
)
UPDATE stored_file f SET original_name = 'prezencni-listina-' || v.held_on
  || CASE WHEN moved.number = 1 THEN '' ELSE '-' || moved.number END || coalesce(substring(f.original_name FROM '\\.\\w+$'), '')
FROM moved, advisory_log_version v
WHERE f.id = moved.file_id AND v.log_id = $2 AND v.recorded_to IS NULL`;

/** The rows of files kept beside units; bytes are the file store's. */
@Injectable()
export class AttachmentRepository {
  /** Whether the subject exists in the unit, and the unit in the project. */
  async subjectExists(db: Reads, projectId: string, { unitId, type, id }: AttachmentSubject): Promise<boolean> {
    const row = await db.one(SUBJECT[type], [projectId, unitId, id]);
    return row !== null;
  }

  /**
   * What the attendance sheet of a log is called: by the day, numbered from the second on. The name that it came with may
   * say who was there, and is read by people who may not open the sheet. Sheets of one log wait for each other.
   *
   * @example 'prezencni-listina-2024-09-16-2.pdf'
   */
  async sheetName(tx: Transaction, logId: string, originalName: string): Promise<string> {
    await tx.query(`SELECT 1 FROM advisory_log WHERE id = $1 FOR UPDATE`, [logId]);
    const row = await tx.one<{ heldOn: LocalDate; others: number }>(
      `SELECT v.held_on AS "heldOn",
         (SELECT count(*)::int FROM attachment WHERE subject_type = 'advisory-log' AND subject_id = $1) AS others
       FROM advisory_log_version v WHERE v.log_id = $1 AND v.recorded_to IS NULL`,
      [logId],
    );
    if (!row) throw new Error('a log that was just found has no present version');
    const number = row.others === 0 ? '' : `-${row.others + 1}`;
    return `prezencni-listina-${row.heldOn}${number}${extname(originalName).toLowerCase()}`;
  }

  /** Writes the file and its place beside the subject; answers both ids. */
  async add(
    tx: Transaction,
    projectId: string,
    subject: AttachmentSubject,
    file: ReceivedFile,
  ): Promise<{ id: string; fileId: string }> {
    const [id, fileId, by] = [uuidv7(), uuidv7(), tx.actor.userId];
    await tx.query(
      `INSERT INTO stored_file (id, project_id, storage_key, original_name, media_type, byte_size, sha256, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [fileId, projectId, file.storageKey, file.originalName, file.mediaType, file.byteSize, file.sha256, by, tx.now],
    );
    await tx.query(
      `INSERT INTO attachment (id, project_id, unit_id, subject_type, subject_id, file_id, recorded_from, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, projectId, subject.unitId, subject.type, subject.id, fileId, tx.now, by],
    );
    return { id, fileId };
  }

  kept(db: Reads, projectId: string, id: string): Promise<KeptAttachment | null> {
    return db.one<KeptAttachment>(KEPT, [projectId, id]);
  }

  /** The same, held until the transaction ends, so that nobody voids it twice. */
  lock(tx: Transaction, projectId: string, id: string): Promise<KeptAttachment | null> {
    return tx.one<KeptAttachment>(`${KEPT} FOR UPDATE OF a`, [projectId, id]);
  }

  async noteOpening(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(
      `INSERT INTO attachment_opening (id, attachment_id, reason, opened_at, opened_by) VALUES ($1, $2, $3, $4, $5)`,
      [uuidv7(), id, reason, tx.now, tx.actor.userId],
    );
  }

  /** The files of a log go with it: to another unit when it is corrected, to the log it was merged into. */
  async followLog(
    tx: Transaction,
    logId: string,
    to: { readonly logId: string; readonly unitId: string },
  ): Promise<void> {
    if (to.logId !== logId) await tx.query(NUMBER_ON, [logId, to.logId], 'attachment-number-on');
    await tx.query(
      `UPDATE attachment SET subject_id = $2, unit_id = $3
       WHERE subject_type = 'advisory-log' AND subject_id = $1 AND (subject_id, unit_id) IS DISTINCT FROM ($2::uuid, $3::uuid)`,
      [logId, to.logId, to.unitId],
      'attachment-follow-log',
    );
  }

  async void(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(`UPDATE attachment SET recorded_to = $2, void_reason = $3 WHERE id = $1`, [id, tx.now, reason]);
  }
}

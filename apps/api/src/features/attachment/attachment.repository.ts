import { Injectable } from '@nestjs/common';
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

/** The rows of files kept beside units; bytes are the file store's. */
@Injectable()
export class AttachmentRepository {
  /** Whether the subject exists in the unit, and the unit in the project. */
  async subjectExists(db: Reads, projectId: string, { unitId, type, id }: AttachmentSubject): Promise<boolean> {
    const row =
      type === 'territorial-unit'
        ? await db.one(`SELECT 1 FROM territorial_unit WHERE project_id = $1 AND id = $2 AND id = $3`, [
            projectId,
            unitId,
            id,
          ])
        : await db.one(`SELECT 1 FROM cooperation_description WHERE project_id = $1 AND unit_id = $2 AND id = $3`, [
            projectId,
            unitId,
            id,
          ]);
    return row !== null;
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

  async void(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(`UPDATE attachment SET recorded_to = $2, void_reason = $3 WHERE id = $1`, [id, tx.now, reason]);
  }
}

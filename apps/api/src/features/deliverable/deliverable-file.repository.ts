import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { ReceivedFile } from '../../platform/files/file-intake.ts';
import type { Queryable } from './deliverable-detail.view.ts';

export interface KeptFile {
  readonly id: string;
  readonly storageKey: string;
  readonly originalName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly isVoided: boolean;
}

/** The rows of evidence files; bytes are the file store's. */
@Injectable()
export class DeliverableFileRepository {
  /** Answers the id of the evidence row. */
  async add(tx: Transaction, projectId: string, deliverableId: string, file: ReceivedFile): Promise<string> {
    const fileId = uuidv7();
    const id = uuidv7();
    await tx.query(
      `INSERT INTO stored_file (id, project_id, storage_key, original_name, media_type, byte_size, sha256, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        fileId,
        projectId,
        file.storageKey,
        file.originalName,
        file.mediaType,
        file.byteSize,
        file.sha256,
        tx.actor.userId,
        tx.now,
      ],
    );
    await tx.query(
      `INSERT INTO deliverable_file (id, project_id, deliverable_id, file_id, recorded_from, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, projectId, deliverableId, fileId, tx.now, tx.actor.userId],
    );
    return id;
  }

  /** Answers how the evidence stands: null when the deliverable has no such file. */
  find(tx: Transaction, deliverableId: string, id: string): Promise<{ isVoided: boolean } | null> {
    return tx.one(
      `SELECT recorded_to IS NOT NULL AS "isVoided" FROM deliverable_file WHERE deliverable_id = $1 AND id = $2`,
      [deliverableId, id],
    );
  }

  async void(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(`UPDATE deliverable_file SET recorded_to = $2, void_reason = $3 WHERE id = $1`, [
      id,
      tx.now,
      reason,
    ]);
  }

  kept(db: Queryable, projectId: string, deliverableId: string, id: string): Promise<KeptFile | null> {
    return db.one<KeptFile>(
      `SELECT df.id, sf.storage_key AS "storageKey", sf.original_name AS "originalName", sf.media_type AS "mediaType",
         sf.byte_size AS "byteSize", df.recorded_to IS NOT NULL AS "isVoided"
       FROM deliverable_file df JOIN stored_file sf ON sf.id = df.file_id
       WHERE df.project_id = $1 AND df.deliverable_id = $2 AND df.id = $3`,
      [projectId, deliverableId, id],
    );
  }
}

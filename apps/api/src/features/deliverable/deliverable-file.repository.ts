import { Injectable } from '@nestjs/common';
import type { DraftInput, FinalReport } from '@rssz/domain';
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

/** Where a file belongs within its deliverable, and whether the system built it. */
export interface FilePlace {
  readonly partId: string | null;
  readonly isBuilt: boolean;
}

/** A part of a deliverable as far as its files are concerned. */
export interface FilePart {
  readonly id: string;
  readonly isCompleted: boolean;
}

/** The rows of evidence files; bytes are the file store's. */
@Injectable()
export class DeliverableFileRepository {
  /** Answers the id of the evidence row. */
  async add(
    tx: Transaction,
    projectId: string,
    deliverableId: string,
    file: ReceivedFile,
    place: FilePlace,
  ): Promise<string> {
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
      `INSERT INTO deliverable_file (id, project_id, deliverable_id, file_id, recorded_from, recorded_by, part_id, is_built)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, projectId, deliverableId, fileId, tx.now, tx.actor.userId, place.partId, place.isBuilt],
    );
    return id;
  }

  /** Answers how the evidence stands: null when the deliverable has no such file. */
  find(
    tx: Transaction,
    deliverableId: string,
    id: string,
  ): Promise<{ readonly isVoided: boolean; readonly partId: string | null } | null> {
    return tx.one(
      `SELECT recorded_to IS NOT NULL AS "isVoided", part_id AS "partId" FROM deliverable_file
       WHERE deliverable_id = $1 AND id = $2`,
      [deliverableId, id],
    );
  }

  /** A part that files may belong to: null when the deliverable has no such part. */
  part(tx: Transaction, deliverableId: string, id: string): Promise<FilePart | null> {
    return tx.one<FilePart>(
      `SELECT id, completed_on IS NOT NULL AS "isCompleted" FROM deliverable_part WHERE deliverable_id = $1 AND id = $2`,
      [deliverableId, id],
    );
  }

  /** What a built draft was built from. */
  async addInputs(tx: Transaction, projectId: string, id: string, inputs: readonly DraftInput[]): Promise<void> {
    await tx.query(
      `INSERT INTO draft_input (project_id, deliverable_file_id, subject, key, input_id, label, number, revision)
       SELECT $1, $2, i.subject, i.key, i.id, i.label, i.number, i.revision
       FROM jsonb_to_recordset($3::jsonb)
         AS i(subject text, key text, id uuid, label text, number int, revision text)`,
      [projectId, id, JSON.stringify(inputs)],
    );
  }

  /** What a built final report states, to tell later which of its statements do not hold. */
  async keepReport(tx: Transaction, id: string, report: FinalReport): Promise<void> {
    await tx.query(`UPDATE deliverable_file SET report = $2 WHERE id = $1`, [id, JSON.stringify(report)]);
  }

  /** The built drafts that stand. */
  async builtStanding(tx: Transaction, deliverableId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM deliverable_file WHERE deliverable_id = $1 AND is_built AND recorded_to IS NULL`,
      [deliverableId],
    );
    return rows.map(({ id }) => id);
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

import { ApiProperty } from '@nestjs/swagger';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UserRef } from '../../platform/http/dto/ref.dto.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { fileOpening, mayReadFiles, mayVoid } from './attachment-access.ts';
import { ATTACHMENT_SUBJECTS, type AttachmentSubject, type AttachmentSubjectType } from './attachment-subject.ts';

/** A file taken out of the evidence. */
export class AttachmentVoiding {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: UserRef, nullable: true }) by: UserRef | null;
  @ApiProperty() reason: string;
}

/** A file kept beside a unit or something of the unit. */
export class Attachment {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', description: 'What evidence of kind "file" refers to' }) fileId: string;
  @ApiProperty({ enum: ATTACHMENT_SUBJECTS }) subjectType: AttachmentSubjectType;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty() name: string;
  @ApiProperty() mediaType: string;
  @ApiProperty({ description: 'Bytes' }) size: number;
  @ApiProperty({ description: 'The reader may void it now' }) isVoidable: boolean;
  @ApiProperty({ type: UserRef }) uploadedBy: UserRef;
  @ApiProperty({ format: 'date-time' }) uploadedAt: string;
  @ApiProperty({ type: AttachmentVoiding, nullable: true }) voided: AttachmentVoiding | null;
  @ApiProperty({ description: 'Whether the reader may open its content at once' }) readable: boolean;
  @ApiProperty({ description: 'Whether the reader may open its content once they say why' }) needsReason: boolean;
}

type Row = Omit<Attachment, 'readable' | 'needsReason' | 'isVoidable'> & { readonly unitId: string };

const PERSON = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) END`;

const ROWS = `
SELECT a.id, a.file_id AS "fileId", a.unit_id AS "unitId", a.subject_type AS "subjectType", a.subject_id AS "subjectId",
  f.original_name AS name, f.media_type AS "mediaType", f.byte_size AS size,
  ${PERSON('uploader')} AS "uploadedBy", a.recorded_from AS "uploadedAt",
  CASE WHEN a.recorded_to IS NOT NULL THEN json_build_object(
    'at', a.recorded_to, 'by', ${PERSON('voider')}, 'reason', a.void_reason) END AS voided
FROM attachment a
JOIN stored_file f ON f.id = a.file_id
JOIN app_user uploader ON uploader.id = a.recorded_by
LEFT JOIN fact voiding ON voiding.subject_type = 'attachment' AND voiding.subject_id = a.id
  AND voiding.type = 'attachment.voided'
LEFT JOIN app_user voider ON voider.id = voiding.actor_id
WHERE a.project_id = $1`;

/** What other features may ask of the files kept beside units. */
@Injectable()
export class AttachmentLookup {
  constructor(private readonly database: Database) {}

  /** The files of a unit, or of one subject of it, the newest first; none to who may not know their names. */
  async list(
    actor: SignedInActor,
    project: ProjectRef,
    of: { readonly unitId: string } & Partial<AttachmentSubject>,
    today: LocalDate,
  ): Promise<Attachment[]> {
    if (!mayReadFiles(actor, project.id, of.unitId, today)) return [];
    const rows = await this.database.query<Row>(
      `${ROWS} AND a.unit_id = $2 AND ($3::text IS NULL OR a.subject_type = $3) AND ($4::uuid IS NULL OR a.subject_id = $4)
       ORDER BY a.recorded_from DESC, a.id`,
      [project.id, of.unitId, of.type ?? null, of.id ?? null],
      'attachment-list',
    );
    return rows.map((row) => attachmentOf(actor, project.id, row, today));
  }

  /** One file as its reader sees it; null when the project has none with the id. */
  async find(actor: SignedInActor, project: ProjectRef, id: string, today: LocalDate): Promise<Attachment | null> {
    const row = await this.database.one<Row>(`${ROWS} AND a.id = $2`, [project.id, id], 'attachment-find');
    return row && attachmentOf(actor, project.id, row, today);
  }

  /**
   * Those of the given stored files that stand, not voided, beside the unit or something of it: what evidence of the unit may
   * refer to. With `subjectId` only those beside that one subject.
   */
  async filesOfUnit(
    db: Pick<Transaction, 'query'>,
    unitId: string,
    fileIds: readonly string[],
    subjectId: string | null = null,
  ): Promise<ReadonlySet<string>> {
    const rows = await db.query<{ fileId: string }>(
      `SELECT DISTINCT file_id AS "fileId" FROM attachment
       WHERE unit_id = $1 AND file_id = ANY($2::uuid[]) AND recorded_to IS NULL
         AND ($3::uuid IS NULL OR subject_id = $3)`,
      [unitId, fileIds, subjectId],
    );
    return new Set(rows.map(({ fileId }) => fileId));
  }
}

function attachmentOf(actor: SignedInActor, projectId: string, { unitId, ...row }: Row, today: LocalDate): Attachment {
  const file = { unitId, type: row.subjectType, isVoided: row.voided !== null };
  const isVoidable = !file.isVoided && mayVoid(actor, projectId, { ...file, uploadedBy: row.uploadedBy.id }, today);
  const opening = fileOpening(actor, projectId, file, today);
  return { ...row, readable: opening === 'open', needsReason: opening === 'with-reason', isVoidable };
}

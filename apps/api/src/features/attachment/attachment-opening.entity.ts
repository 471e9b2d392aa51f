import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of attachment_opening; constraints and indexes live in its migration. */
@Entity({ name: 'attachment_opening' })
export class AttachmentOpeningRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_attachment_opening' }) id: string;
  @Column({ name: 'attachment_id', type: 'uuid' }) attachmentId: string;
  @Column({ name: 'reason', type: 'text' }) reason: string;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: string;
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy: string;
}

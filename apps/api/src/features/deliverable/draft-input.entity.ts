import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of draft_input; constraints and indexes live in its migration. */
@Entity({ name: 'draft_input' })
export class DraftInputRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'deliverable_file_id', type: 'uuid', primaryKeyConstraintName: 'pk_draft_input' })
  deliverableFileId: string;
  @PrimaryColumn({ name: 'subject', type: 'text', primaryKeyConstraintName: 'pk_draft_input' }) subject: string;
  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'pk_draft_input' }) key: string;
  @Column({ name: 'input_id', type: 'uuid', nullable: true }) inputId: string | null;
  @Column({ name: 'label', type: 'text' }) label: string;
  @Column({ name: 'number', type: 'integer', nullable: true }) number: number | null;
  @Column({ name: 'revision', type: 'text' }) revision: string;
}

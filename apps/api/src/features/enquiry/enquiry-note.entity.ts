import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of enquiry_note; constraints and indexes live in its migration. */
@Entity({ name: 'enquiry_note' })
export class EnquiryNoteRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_enquiry_note' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'enquiry_id', type: 'uuid' }) enquiryId: string;
  @Column({ name: 'body', type: 'text', nullable: true }) body: string | null;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

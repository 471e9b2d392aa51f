import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of result_closing_evidence; constraints and indexes live in its migration. */
@Entity({ name: 'result_closing_evidence' })
export class ResultClosingEvidenceRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_result_closing_evidence' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'closing_id', type: 'uuid' }) closingId: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId: string | null;
  @Column({ name: 'log_id', type: 'uuid', nullable: true }) logId: string | null;
  @Column({ name: 'deliverable_id', type: 'uuid', nullable: true }) deliverableId: string | null;
}

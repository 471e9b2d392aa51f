import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of measure_progress_evidence; constraints and indexes live in its migration. */
@Entity({ name: 'measure_progress_evidence' })
export class MeasureProgressEvidenceRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_measure_progress_evidence' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'progress_id', type: 'uuid' }) progressId: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId: string | null;
  @Column({ name: 'log_id', type: 'uuid', nullable: true }) logId: string | null;
  @Column({ name: 'deliverable_id', type: 'uuid', nullable: true }) deliverableId: string | null;
}

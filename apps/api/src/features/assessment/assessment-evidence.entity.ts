import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of assessment_evidence; constraints and indexes live in its migration. */
@Entity({ name: 'assessment_evidence' })
export class AssessmentEvidenceRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_assessment_evidence' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'assessment_id', type: 'uuid' }) assessmentId: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId: string | null;
  @Column({ name: 'log_id', type: 'uuid', nullable: true }) logId: string | null;
  @Column({ name: 'deliverable_id', type: 'uuid', nullable: true }) deliverableId: string | null;
}

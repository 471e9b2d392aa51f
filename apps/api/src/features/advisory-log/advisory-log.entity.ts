import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of advisory_log; constraints and indexes live in its migration. */
@Entity({ name: 'advisory_log' })
export class AdvisoryLogRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_advisory_log' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'next_step_done_on', type: 'date', nullable: true }) nextStepDoneOn: string | null;
  @Column({ name: 'next_step_done_by', type: 'uuid', nullable: true }) nextStepDoneBy: string | null;
  @Column({ name: 'merged_into_id', type: 'uuid', nullable: true }) mergedIntoId: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of advisory_log_unit; constraints and indexes live in its migration. */
@Entity({ name: 'advisory_log_unit' })
export class AdvisoryLogUnitRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'log_version_id', type: 'uuid', primaryKeyConstraintName: 'pk_advisory_log_unit' })
  logVersionId: string;
  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'pk_advisory_log_unit' }) unitId: string;
}

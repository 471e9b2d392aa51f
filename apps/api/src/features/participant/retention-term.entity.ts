import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of retention_term; constraints and indexes live in its migration. */
@Entity({ name: 'retention_term' })
export class RetentionTermRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_retention_term' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'version', type: 'integer' }) version: number;
  @Column({ name: 'kept_until', type: 'date' }) keptUntil: string;
  @Column({ name: 'reason', type: 'text' }) reason: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of fact; constraints and indexes live in its migration. */
@Entity({ name: 'fact' })
export class FactRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_fact' }) id: string;
  @Column({ name: 'project_id', type: 'uuid', nullable: true }) projectId: string | null;
  @Column({ name: 'type', type: 'text' }) type: string;
  @Column({ name: 'subject_type', type: 'text' }) subjectType: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'actor_id', type: 'uuid', nullable: true }) actorId: string | null;
  @Column({ name: 'occurred_at', type: 'timestamptz' }) occurredAt: string;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) recordedAt: string;
  @Column({ name: 'data', type: 'jsonb', default: {} }) data: unknown;
}

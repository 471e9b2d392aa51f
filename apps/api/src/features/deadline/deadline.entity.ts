import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of deadline; constraints and indexes live in its migration. */
@Entity({ name: 'deadline' })
export class DeadlineRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_deadline' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'subject_type', type: 'text' }) subjectType: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'label', type: 'text' }) label: string;
  @Column({ name: 'owner_id', type: 'uuid', nullable: true }) ownerId: string | null;
  @Column({ name: 'unit_id', type: 'uuid', nullable: true }) unitId: string | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: string | null;
}

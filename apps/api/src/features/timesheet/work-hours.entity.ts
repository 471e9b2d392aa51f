import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of work_hours; constraints and indexes live in its migration. */
@Entity({ name: 'work_hours' })
export class WorkHoursRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_work_hours' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'worked_on', type: 'date' }) workedOn: string;
  @Column({ name: 'minutes', type: 'integer' }) minutes: number;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'activity_group', type: 'text', nullable: true }) activityGroup: string | null;
  @Column({ name: 'key_activity_id', type: 'uuid', nullable: true }) keyActivityId: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
}

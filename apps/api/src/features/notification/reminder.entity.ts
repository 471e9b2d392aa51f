import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of reminder; constraints and indexes live in its migration. */
@Entity({ name: 'reminder' })
export class ReminderRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_reminder' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'deadline_id', type: 'uuid' }) deadlineId: string;
  @Column({ name: 'threshold_days', type: 'integer' }) thresholdDays: number;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'recipient_id', type: 'uuid' }) recipientId: string;
  @Column({ name: 'notification_id', type: 'uuid' }) notificationId: string;
  @Column({ name: 'planned_at', type: 'timestamptz' }) plannedAt: string;
}

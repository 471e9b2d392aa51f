import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of notification; constraints and indexes live in its migration. */
@Entity({ name: 'notification' })
export class NotificationRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_notification' }) id: string;
  @Column({ name: 'project_id', type: 'uuid', nullable: true }) projectId: string | null;
  @Column({ name: 'recipient_id', type: 'uuid' }) recipientId: string;
  @Column({ name: 'type', type: 'text' }) type: string;
  @Column({ name: 'params', type: 'jsonb', default: {} }) params: unknown;
  @Column({ name: 'subject_type', type: 'text' }) subjectType: string;
  @Column({ name: 'subject_id', type: 'uuid' }) subjectId: string;
  @Column({ name: 'dedup_key', type: 'text' }) dedupKey: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'read_at', type: 'timestamptz', nullable: true }) readAt: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of log_template; constraints and indexes live in its migration. */
@Entity({ name: 'log_template' })
export class LogTemplateRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_log_template' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'owner_id', type: 'uuid' }) ownerId: string;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'content', type: 'jsonb' }) content: unknown;
  @Column({ name: 'saved_at', type: 'timestamptz' }) savedAt: string;
}

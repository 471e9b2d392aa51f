import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of import_run; constraints and indexes live in its migration. */
@Entity({ name: 'import_run' })
export class ImportRunRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_import_run' }) id: string;
  @Column({ name: 'project_id', type: 'uuid', nullable: true }) projectId: string | null;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  @Column({ name: 'state', type: 'text', default: 'rehearsed' }) state: string;
  @Column({ name: 'mapping', type: 'jsonb' }) mapping: unknown;
  @Column({ name: 'total', type: 'integer' }) total: number;
  @Column({ name: 'processed', type: 'integer', default: 0 }) processed: number;
  @Column({ name: 'counts', type: 'jsonb', default: {} }) counts: unknown;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt: string | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: string | null;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy: string | null;
  @Column({ name: 'failure', type: 'jsonb', nullable: true }) failure: unknown;
}

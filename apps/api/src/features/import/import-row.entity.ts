import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of import_row; constraints and indexes live in its migration. */
@Entity({ name: 'import_row' })
export class ImportRowRow {
  @PrimaryColumn({ name: 'import_id', type: 'uuid', primaryKeyConstraintName: 'pk_import_row' }) importId: string;
  @PrimaryColumn({ name: 'line', type: 'integer', primaryKeyConstraintName: 'pk_import_row' }) line: number;
  @Column({ name: 'action', type: 'text' }) action: string;
  @Column({ name: 'subject_type', type: 'text', nullable: true }) subjectType: string | null;
  @Column({ name: 'subject_id', type: 'text', nullable: true }) subjectId: string | null;
  @Column({ name: 'values', type: 'jsonb' }) values: unknown;
  @Column({ name: 'before', type: 'jsonb', nullable: true }) before: unknown;
  @Column({ name: 'after_version', type: 'integer', nullable: true }) afterVersion: number | null;
  @Column({ name: 'findings', type: 'jsonb', default: [] }) findings: unknown;
}

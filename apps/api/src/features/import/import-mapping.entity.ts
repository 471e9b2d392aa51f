import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of import_mapping; constraints and indexes live in its migration. */
@Entity({ name: 'import_mapping' })
export class ImportMappingRow {
  @PrimaryColumn({ name: 'project_id', type: 'uuid', primaryKeyConstraintName: 'pk_import_mapping' }) projectId: string;
  @PrimaryColumn({ name: 'kind', type: 'text', primaryKeyConstraintName: 'pk_import_mapping' }) kind: string;
  @Column({ name: 'columns', type: 'jsonb' }) columns: unknown;
  @Column({ name: 'saved_by', type: 'uuid' }) savedBy: string;
  @Column({ name: 'saved_at', type: 'timestamptz' }) savedAt: string;
}

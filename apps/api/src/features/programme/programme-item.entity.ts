import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of programme_item; constraints and indexes live in its migration. */
@Entity({ name: 'programme_item' })
export class ProgrammeItemRow {
  @PrimaryColumn({ name: 'version_id', type: 'uuid', primaryKeyConstraintName: 'pk_programme_item' }) versionId: string;
  @PrimaryColumn({ name: 'code', type: 'text', primaryKeyConstraintName: 'pk_programme_item' }) code: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'objective_code', type: 'text' }) objectiveCode: string;
  @Column({ name: 'parent_code', type: 'text', nullable: true }) parentCode: string | null;
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'title_cs', type: 'text' }) titleCs: string;
  @Column({ name: 'title_source', type: 'text', nullable: true }) titleSource: string | null;
  @Column({ name: 'title_en', type: 'text' }) titleEn: string;
  @Column({ name: 'explanation_cs', type: 'text' }) explanationCs: string;
  @Column({ name: 'explanation_en', type: 'text' }) explanationEn: string;
  @Column({ name: 'source_file', type: 'text' }) sourceFile: string;
  @Column({ name: 'source_line', type: 'integer' }) sourceLine: number;
  @Column({ name: 'level_note', type: 'jsonb', nullable: true }) levelNote: unknown;
  @Column({ name: 'runs_together', type: 'boolean', default: false }) runsTogether: boolean;
  @Column({ name: 'derived', type: 'jsonb', default: {} }) derived: unknown;
  @Column({ name: 'facts', type: 'jsonb', default: {} }) facts: unknown;
  @Column({ name: 'folded', type: 'text' }) folded: string;
}

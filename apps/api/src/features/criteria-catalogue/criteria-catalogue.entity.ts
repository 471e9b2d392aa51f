import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of criteria_catalogue; constraints and indexes live in its migration. */
@Entity({ name: 'criteria_catalogue' })
export class CriteriaCatalogueRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_criteria_catalogue' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'state', type: 'text', default: 'draft' }) state: string;
  @Column({ name: 'is_sample', type: 'boolean', default: false }) isSample: boolean;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'in_force_from', type: 'date', nullable: true }) inForceFrom: string | null;
  @Column({ name: 'title_en', type: 'text', nullable: true }) titleEn: string | null;
  @Column({ name: 'note_en', type: 'text', nullable: true }) noteEn: string | null;
  @Column({ name: 'pilot_conclusion', type: 'text', default: '' }) pilotConclusion: string;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

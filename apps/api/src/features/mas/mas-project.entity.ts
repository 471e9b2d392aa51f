import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of mas_project; constraints and indexes live in its migration. */
@Entity({ name: 'mas_project' })
export class MasProjectRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_mas_project' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'mas_id', type: 'uuid' }) masId: string;
  @Column({ name: 'title', type: 'text', collation: 'cs-CZ-x-icu' }) title: string;
  @Column({ name: 'description', type: 'text', default: '' }) description: string;
  @Column({ name: 'state', type: 'text' }) state: string;
  @Column({ name: 'starts_on', type: 'date', nullable: true }) startsOn: string | null;
  @Column({ name: 'ends_on', type: 'date', nullable: true }) endsOn: string | null;
  @Column({ name: 'registration_number', type: 'text', default: '' }) registrationNumber: string;
  @Column({ name: 'features', type: 'text', array: true, default: '{}' }) features: string[];
  @Column({ name: 'feature_notes', type: 'jsonb', default: {} }) featureNotes: Record<string, string>;
  @Column({ name: 'focus_areas', type: 'text', array: true, default: '{}' }) focusAreas: string[];
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

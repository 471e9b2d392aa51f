import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of exclusion_index; constraints and indexes live in its migration. */
@Entity({ name: 'exclusion_index' })
export class ExclusionIndexRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_exclusion_index' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'municipality_code', type: 'text' }) municipalityCode: string;
  @Column({ name: 'year', type: 'integer' }) year: number;
  @Column({ name: 'points', type: 'integer' }) points: number;
  @Column({ name: 'methodology_year', type: 'integer' }) methodologyYear: number;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

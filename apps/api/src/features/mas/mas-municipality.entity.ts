import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of mas_municipality; constraints and indexes live in its migration. */
@Entity({ name: 'mas_municipality' })
export class MasMunicipalityRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_mas_municipality' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'mas_id', type: 'uuid' }) masId: string;
  @Column({ name: 'municipality_code', type: 'text' }) municipalityCode: string;
  @Column({ name: 'name', type: 'text', collation: 'cs-CZ-x-icu' }) name: string;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

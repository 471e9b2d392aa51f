import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of unit_municipality; constraints and indexes live in its migration. */
@Entity({ name: 'unit_municipality' })
export class UnitMunicipalityRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_unit_municipality' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'municipality_code', type: 'text' }) municipalityCode: string;
  @Column({ name: 'name', type: 'text', collation: 'cs-CZ-x-icu' }) name: string;
  @Column({ name: 'district_code', type: 'text', nullable: true }) districtCode: string | null;
  @Column({ name: 'region_code', type: 'text', nullable: true }) regionCode: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of municipality; constraints and indexes live in its migration. */
@Entity({ name: 'municipality' })
export class MunicipalityRow {
  @PrimaryColumn({ name: 'code', type: 'text', primaryKeyConstraintName: 'pk_municipality' }) code: string;
  @Column({ name: 'name', type: 'text', collation: 'cs-CZ-x-icu' }) name: string;
  @Column({ name: 'name_folded', type: 'text' }) nameFolded: string;
  @Column({ name: 'district_code', type: 'text' }) districtCode: string;
  @Column({ name: 'region_code', type: 'text' }) regionCode: string;
  @Column({ name: 'import_id', type: 'uuid', nullable: true }) importId: string | null;
}

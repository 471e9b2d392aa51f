import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of territorial_unit; constraints and indexes live in its migration. */
@Entity({ name: 'territorial_unit' })
export class TerritorialUnitRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_territorial_unit' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'name', type: 'text', collation: 'cs-CZ-x-icu' }) name: string;
  @Column({ name: 'name_folded', type: 'text' }) nameFolded: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'region_code', type: 'text' }) regionCode: string;
  @Column({ name: 'cooperation_from', type: 'date', nullable: true }) cooperationFrom: string | null;
  @Column({ name: 'cooperation_to', type: 'date', nullable: true }) cooperationTo: string | null;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'is_demo', type: 'boolean', default: false }) isDemo: boolean;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

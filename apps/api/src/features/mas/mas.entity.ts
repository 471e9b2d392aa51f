import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of mas; constraints and indexes live in its migration. */
@Entity({ name: 'mas' })
export class MasRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_mas' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'name', type: 'text', collation: 'cs-CZ-x-icu' }) name: string;
  @Column({ name: 'name_folded', type: 'text' }) nameFolded: string;
  @Column({ name: 'identification_number', type: 'text' }) identificationNumber: string;
  @Column({ name: 'region_code', type: 'text' }) regionCode: string;
  @Column({ name: 'strategy_name', type: 'text', default: '' }) strategyName: string;
  @Column({ name: 'strategy_from', type: 'date', nullable: true }) strategyFrom: string | null;
  @Column({ name: 'strategy_to', type: 'date', nullable: true }) strategyTo: string | null;
  @Column({ name: 'framework_name', type: 'text', default: '' }) frameworkName: string;
  @Column({ name: 'framework_from', type: 'date', nullable: true }) frameworkFrom: string | null;
  @Column({ name: 'framework_to', type: 'date', nullable: true }) frameworkTo: string | null;
  @Column({ name: 'address', type: 'text', default: '' }) address: string;
  @Column({ name: 'email', type: 'text', default: '' }) email: string;
  @Column({ name: 'phone', type: 'text', default: '' }) phone: string;
  @Column({ name: 'website', type: 'text', default: '' }) website: string;
  @Column({ name: 'data_box', type: 'text', default: '' }) dataBox: string;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

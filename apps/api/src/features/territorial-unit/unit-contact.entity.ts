import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of unit_contact; constraints and indexes live in its migration. */
@Entity({ name: 'unit_contact' })
export class UnitContactRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_unit_contact' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'name', type: 'text', collation: 'cs-CZ-x-icu' }) name: string;
  @Column({ name: 'position', type: 'text', default: '' }) position: string;
  @Column({ name: 'email', type: 'text', default: '' }) email: string;
  @Column({ name: 'phone', type: 'text', default: '' }) phone: string;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

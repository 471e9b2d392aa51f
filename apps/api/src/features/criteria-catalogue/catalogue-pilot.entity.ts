import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of catalogue_pilot; constraints and indexes live in its migration. */
@Entity({ name: 'catalogue_pilot' })
export class CataloguePilotRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'catalogue_id', type: 'uuid', primaryKeyConstraintName: 'pk_catalogue_pilot' })
  catalogueId: string;
  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'pk_catalogue_pilot' }) unitId: string;
}

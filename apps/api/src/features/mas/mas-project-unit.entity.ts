import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of mas_project_unit; constraints and indexes live in its migration. */
@Entity({ name: 'mas_project_unit' })
export class MasProjectUnitRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'mas_project_id', type: 'uuid', primaryKeyConstraintName: 'pk_mas_project_unit' })
  masProjectId: string;
  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'pk_mas_project_unit' }) unitId: string;
}

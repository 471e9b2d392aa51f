import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of indicator_set; constraints and indexes live in its migration. */
@Entity({ name: 'indicator_set' })
export class IndicatorSetRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_indicator_set' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'thematic_area_id', type: 'uuid' }) thematicAreaId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'state', type: 'text', default: 'draft' }) state: string;
  @Column({ name: 'is_sample', type: 'boolean', default: false }) isSample: boolean;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'in_force_from', type: 'date', nullable: true }) inForceFrom: string | null;
  @Column({ name: 'superseded_on', type: 'date', nullable: true }) supersededOn: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
}

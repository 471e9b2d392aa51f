import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of milestone; constraints and indexes live in its migration. */
@Entity({ name: 'milestone' })
export class MilestoneRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_milestone' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'stage', type: 'text' }) stage: string;
  @Column({ name: 'planned_on', type: 'date', nullable: true }) plannedOn: string | null;
  @Column({ name: 'actual_on', type: 'date', nullable: true }) actualOn: string | null;
  @Column({ name: 'is_skipped', type: 'boolean', default: false }) isSkipped: boolean;
  @Column({ name: 'skip_reason', type: 'text', nullable: true }) skipReason: string | null;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

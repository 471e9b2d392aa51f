import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of indicator_target; constraints and indexes live in its migration. */
@Entity({ name: 'indicator_target' })
export class IndicatorTargetRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_indicator_target' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'indicator_id', type: 'uuid' }) indicatorId: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'value', type: 'integer' }) value: number;
  @Column({ name: 'is_final', type: 'boolean' }) isFinal: boolean;
  @Column({ name: 'is_assumption', type: 'boolean', default: false }) isAssumption: boolean;
  @Column({ name: 'source', type: 'text', nullable: true }) source: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
}

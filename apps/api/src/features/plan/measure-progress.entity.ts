import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of measure_progress; constraints and indexes live in its migration. */
@Entity({ name: 'measure_progress' })
export class MeasureProgressRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_measure_progress' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'measure_id', type: 'uuid' }) measureId: string;
  @Column({ name: 'state', type: 'text' }) state: string;
  @Column({ name: 'happened_on', type: 'date' }) happenedOn: string;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'postponed_to', type: 'date', nullable: true }) postponedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of measure_source_step; constraints and indexes live in its migration. */
@Entity({ name: 'measure_source_step' })
export class MeasureSourceStepRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_measure_source_step' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'source_id', type: 'uuid' }) sourceId: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'from_state', type: 'text', nullable: true }) fromState: string | null;
  @Column({ name: 'to_state', type: 'text' }) toState: string;
  @Column({ name: 'happened_on', type: 'date' }) happenedOn: string;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'amount_crowns', type: 'bigint', nullable: true }) amountCrowns: number | null;
  @Column({ name: 'call_id', type: 'uuid', nullable: true }) callId: string | null;
  @Column({ name: 'registration_number', type: 'text', nullable: true }) registrationNumber: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of erasure_request; constraints and indexes live in its migration. */
@Entity({ name: 'erasure_request' })
export class ErasureRequestRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_erasure_request' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'participant_id', type: 'uuid' }) participantId: string;
  @Column({ name: 'asked_on', type: 'date' }) askedOn: string;
  @Column({ name: 'outcome', type: 'text' }) outcome: string;
  @Column({ name: 'kept_until', type: 'date', nullable: true }) keptUntil: string | null;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of participant_merge; constraints and indexes live in its migration. */
@Entity({ name: 'participant_merge' })
export class ParticipantMergeRow {
  @PrimaryColumn({ name: 'removed_id', type: 'uuid', primaryKeyConstraintName: 'pk_participant_merge' })
  removedId: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'kept_id', type: 'uuid' }) keptId: string;
  @Column({ name: 'reason', type: 'text' }) reason: string;
  @Column({ name: 'taken_fields', type: 'text', array: true }) takenFields: string[];
  @Column({ name: 'log_ids', type: 'uuid', array: true }) logIds: string[];
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

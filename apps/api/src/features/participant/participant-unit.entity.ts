import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of participant_unit; constraints and indexes live in its migration. */
@Entity({ name: 'participant_unit' })
export class ParticipantUnitRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'participant_id', type: 'uuid', primaryKeyConstraintName: 'pk_participant_unit' })
  participantId: string;
  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'pk_participant_unit' }) unitId: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of participant_opening; constraints and indexes live in its migration. */
@Entity({ name: 'participant_opening' })
export class ParticipantOpeningRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_participant_opening' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'participant_id', type: 'uuid' }) participantId: string;
  @Column({ name: 'reason', type: 'text' }) reason: string;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: string;
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy: string;
}

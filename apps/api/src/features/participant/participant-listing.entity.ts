import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of participant_listing; constraints and indexes live in its migration. */
@Entity({ name: 'participant_listing' })
export class ParticipantListingRow {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid', primaryKeyConstraintName: 'pk_participant_listing' })
  participantId: string;
  @PrimaryColumn({ name: 'seen_by', type: 'uuid', primaryKeyConstraintName: 'pk_participant_listing' }) seenBy: string;
  @PrimaryColumn({ name: 'seen_on', type: 'date', primaryKeyConstraintName: 'pk_participant_listing' }) seenOn: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'first_seen_at', type: 'timestamptz' }) firstSeenAt: string;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) recordedAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of participant_record; constraints and indexes live in its migration. */
@Entity({ name: 'participant_record' })
export class ParticipantRecordRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_participant_record' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'participant_id', type: 'uuid' }) participantId: string;
  @Column({ name: 'entry_on', type: 'date', nullable: true }) entryOn: string | null;
  @Column({ name: 'exit_on', type: 'date', nullable: true }) exitOn: string | null;
  @Column({ name: 'sex', type: 'text', nullable: true }) sex: string | null;
  @Column({ name: 'labour_status', type: 'text', nullable: true }) labourStatus: string | null;
  @Column({ name: 'education', type: 'text', nullable: true }) education: string | null;
  @Column({ name: 'missing_fields', type: 'text', array: true }) missingFields: string[];
  @Column({ name: 'complete_from', type: 'date', nullable: true }) completeFrom: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

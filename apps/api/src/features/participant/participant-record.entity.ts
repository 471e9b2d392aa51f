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
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'housing_access', type: 'text', nullable: true }) housingAccess: string | null;
  @Column({ name: 'sector', type: 'text', nullable: true }) sector: string | null;
  @Column({ name: 'public_sector_position', type: 'text', nullable: true }) publicSectorPosition: string | null;
  @Column({ name: 'project_position', type: 'text', nullable: true }) projectPosition: string | null;
  @Column({ name: 'disadvantages', type: 'text', array: true, nullable: true }) disadvantages: string[] | null;
  @Column({ name: 'shared_household', type: 'text', nullable: true }) sharedHousehold: string | null;
  @Column({ name: 'support_type', type: 'text', nullable: true }) supportType: string | null;
  @Column({ name: 'person_position', type: 'text', nullable: true }) personPosition: string | null;
  @Column({ name: 'participation_result', type: 'text', nullable: true }) participationResult: string | null;
  @Column({ name: 'exit_situations', type: 'text', array: true, nullable: true }) exitSituations: string[] | null;
  @Column({ name: 'territorial_eligibility', type: 'text', nullable: true }) territorialEligibility: string | null;
  @Column({ name: 'partner', type: 'text', nullable: true }) partner: string | null;
  @Column({ name: 'refused', type: 'text', array: true, default: '{}' }) refused: string[];
  @Column({ name: 'answered_from', type: 'jsonb', default: {} }) answeredFrom: Record<string, string>;
  @Column({ name: 'correction_reason', type: 'text', nullable: true }) correctionReason: string | null;
}

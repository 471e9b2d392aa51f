import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of participant_identity; constraints and indexes live in its migration. */
@Entity({ name: 'participant_identity' })
export class ParticipantIdentityRow {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid', primaryKeyConstraintName: 'pk_participant_identity' })
  participantId: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'given_name', type: 'text' }) givenName: string;
  @Column({ name: 'surname', type: 'text', collation: 'cs-CZ-x-icu' }) surname: string;
  @Column({ name: 'birth_date', type: 'date', nullable: true }) birthDate: string | null;
  @Column({ name: 'municipality', type: 'text', nullable: true }) municipality: string | null;
  @Column({ name: 'name_folded', type: 'text' }) nameFolded: string;
  @Column({ name: 'identity_key', type: 'text', nullable: true }) identityKey: string | null;
}

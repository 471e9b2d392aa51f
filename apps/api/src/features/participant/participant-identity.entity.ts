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
  @Column({ name: 'title_before', type: 'text', nullable: true }) titleBefore: string | null;
  @Column({ name: 'title_after', type: 'text', nullable: true }) titleAfter: string | null;
  @Column({ name: 'died_on', type: 'date', nullable: true }) diedOn: string | null;
  @Column({ name: 'municipality_part', type: 'text', nullable: true }) municipalityPart: string | null;
  @Column({ name: 'street', type: 'text', nullable: true }) street: string | null;
  @Column({ name: 'house_number', type: 'text', nullable: true }) houseNumber: string | null;
  @Column({ name: 'orientation_number', type: 'text', nullable: true }) orientationNumber: string | null;
  @Column({ name: 'orientation_letter', type: 'text', nullable: true }) orientationLetter: string | null;
  @Column({ name: 'postal_code', type: 'text', nullable: true }) postalCode: string | null;
  @Column({ name: 'email', type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'phone', type: 'text', nullable: true }) phone: string | null;
}

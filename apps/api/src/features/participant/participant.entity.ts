import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of participant; constraints and indexes live in its migration. */
@Entity({ name: 'participant' })
export class ParticipantRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_participant' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'restricted_from', type: 'date', nullable: true }) restrictedFrom: string | null;
  @Column({ name: 'anonymised_on', type: 'date', nullable: true }) anonymisedOn: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of esf_match; constraints and indexes live in its migration. */
@Entity({ name: 'esf_match' })
export class EsfMatchRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_esf_match' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'exchange_id', type: 'uuid' }) exchangeId: string;
  @Column({ name: 'line', type: 'integer' }) line: number;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'participant_id', type: 'uuid', nullable: true }) participantId: string | null;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of esf_exchange; constraints and indexes live in its migration. */
@Entity({ name: 'esf_exchange' })
export class EsfExchangeRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_esf_exchange' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'total', type: 'integer' }) total: number;
  @Column({ name: 'left_out', type: 'integer', default: 0 }) leftOut: number;
  @Column({ name: 'sha256', type: 'text' }) sha256: string;
  @Column({ name: 'periods', type: 'integer', array: true, default: '{}' }) periods: number[];
  @Column({ name: 'sums', type: 'jsonb', nullable: true }) sums: object | null;
  @Column({ name: 'participant_ids', type: 'uuid', array: true, default: '{}' }) participantIds: string[];
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: string | null;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy: string | null;
}

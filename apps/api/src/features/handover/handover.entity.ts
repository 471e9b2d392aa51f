import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of handover; constraints and indexes live in its migration. */
@Entity({ name: 'handover' })
export class HandoverRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_handover' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'predecessor_id', type: 'uuid', nullable: true }) predecessorId: string | null;
  @Column({ name: 'successor_id', type: 'uuid' }) successorId: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'state', type: 'text', default: 'offered' }) state: string;
  @Column({ name: 'offered_by', type: 'uuid' }) offeredBy: string;
  @Column({ name: 'offered_at', type: 'timestamptz' }) offeredAt: string;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of receipt; constraints and indexes live in its migration. */
@Entity({ name: 'receipt' })
export class ReceiptRow {
  @PrimaryColumn({ name: 'actor_id', type: 'uuid', primaryKeyConstraintName: 'pk_receipt' }) actorId: string;
  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'pk_receipt' }) key: string;
  @Column({ name: 'request_hash', type: 'text' }) requestHash: string;
  @Column({ name: 'status', type: 'integer' }) status: number;
  @Column({ name: 'answer', type: 'jsonb', nullable: true }) answer: unknown | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) createdAt: string;
}

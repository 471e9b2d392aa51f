import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of outbox; constraints and indexes live in its migration. */
@Entity({ name: 'outbox' })
export class OutboxRow {
  @PrimaryColumn({ name: 'fact_id', type: 'uuid', primaryKeyConstraintName: 'pk_outbox' }) factId: string;
  @PrimaryColumn({ name: 'consumer', type: 'text', primaryKeyConstraintName: 'pk_outbox' }) consumer: string;
  @Column({ name: 'state', type: 'text', default: 'pending' }) state: string;
  @Column({ name: 'attempts', type: 'integer', default: 0 }) attempts: number;
  @Column({ name: 'next_attempt_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) nextAttemptAt: string;
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError: string | null;
}

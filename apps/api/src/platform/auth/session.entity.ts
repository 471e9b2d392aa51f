import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of session; constraints and indexes live in its migration. */
@Entity({ name: 'session' })
export class SessionRow {
  @PrimaryColumn({ name: 'token_hash', type: 'text', primaryKeyConstraintName: 'pk_session' }) tokenHash: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'csrf_token', type: 'text' }) csrfToken: string;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) createdAt: string;
  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) lastSeenAt: string;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: string;
}

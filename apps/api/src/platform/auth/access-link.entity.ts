import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of access_link; constraints and indexes live in its migration. */
@Entity({ name: 'access_link' })
export class AccessLinkRow {
  @PrimaryColumn({ name: 'token_hash', type: 'text', primaryKeyConstraintName: 'pk_access_link' }) tokenHash: string;
  @Column({ name: 'purpose', type: 'text' }) purpose: string;
  @Column({ name: 'user_id', type: 'uuid', nullable: true }) userId: string | null;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) createdAt: string;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: string;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true }) usedAt: string | null;
}

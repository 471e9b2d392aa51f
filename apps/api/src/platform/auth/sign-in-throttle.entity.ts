import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of sign_in_throttle; constraints and indexes live in its migration. */
@Entity({ name: 'sign_in_throttle' })
export class SignInThrottleRow {
  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'pk_sign_in_throttle' }) key: string;
  @Column({ name: 'failures', type: 'integer' }) failures: number;
  @Column({ name: 'window_started_at', type: 'timestamptz' }) windowStartedAt: string;
  @Column({ name: 'blocked_until', type: 'timestamptz', nullable: true }) blockedUntil: string | null;
}

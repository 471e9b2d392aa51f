import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of app_user; constraints and indexes live in its migration. */
@Entity({ name: 'app_user' })
export class AppUserRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_app_user' }) id: string;
  @Column({ name: 'email', type: 'text' }) email: string;
  @Column({ name: 'display_name', type: 'text' }) displayName: string;
  @Column({ name: 'password_hash', type: 'text', nullable: true }) passwordHash: string | null;
  @Column({ name: 'locale', type: 'text', default: 'cs' }) locale: string;
  @Column({ name: 'mail_reminders', type: 'boolean', default: true }) mailReminders: boolean;
  @Column({ name: 'is_demo', type: 'boolean', default: false }) isDemo: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true }) disabledAt: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

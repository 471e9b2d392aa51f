import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of mail_message; constraints and indexes live in its migration. */
@Entity({ name: 'mail_message' })
export class MailMessageRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_mail_message' }) id: string;
  @Column({ name: 'dedup_key', type: 'text' }) dedupKey: string;
  @Column({ name: 'recipient_id', type: 'uuid', nullable: true }) recipientId: string | null;
  @Column({ name: 'recipient_address', type: 'text', nullable: true }) recipientAddress: string | null;
  @Column({ name: 'about_id', type: 'uuid', nullable: true }) aboutId: string | null;
  @Column({ name: 'message_id', type: 'text' }) messageId: string;
  @Column({ name: 'locale', type: 'text' }) locale: string;
  @Column({ name: 'subject', type: 'text' }) subject: string;
  @Column({ name: 'body', type: 'text' }) body: string;
  @Column({ name: 'state', type: 'text', default: 'pending' }) state: string;
  @Column({ name: 'attempts', type: 'integer', default: 0 }) attempts: number;
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError: string | null;
  @Column({ name: 'failure', type: 'text', nullable: true }) failure: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of timesheet_signature; constraints and indexes live in its migration. */
@Entity({ name: 'timesheet_signature' })
export class TimesheetSignatureRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_timesheet_signature' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'month', type: 'text' }) month: string;
  @Column({ name: 'signed_on', type: 'date' }) signedOn: string;
  @Column({ name: 'project_minutes', type: 'integer' }) projectMinutes: number;
  @Column({ name: 'figures', type: 'jsonb' }) figures: object;
  @Column({ name: 'visits', type: 'jsonb' }) visits: object;
  @Column({ name: 'signed_at', type: 'timestamptz' }) signedAt: string;
  @Column({ name: 'signed_by', type: 'uuid' }) signedBy: string;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt: string | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true }) withdrawalReason: string | null;
}

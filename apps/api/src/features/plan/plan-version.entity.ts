import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of plan_version; constraints and indexes live in its migration. */
@Entity({ name: 'plan_version' })
export class PlanVersionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_plan_version' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'state', type: 'text', default: 'draft' }) state: string;
  @Column({ name: 'summary', type: 'text', default: '' }) summary: string;
  @Column({ name: 'valid_from', type: 'date', nullable: true }) validFrom: string | null;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ name: 'amendment_reason', type: 'text', nullable: true }) amendmentReason: string | null;
  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true }) withdrawalReason: string | null;
  @Column({ name: 'approved_on', type: 'date', nullable: true }) approvedOn: string | null;
  @Column({ name: 'approved_by', type: 'uuid', nullable: true }) approvedBy: string | null;
  @Column({ name: 'resolution', type: 'text', nullable: true }) resolution: string | null;
  @Column({ name: 'approved_file_id', type: 'uuid', nullable: true }) approvedFileId: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
}

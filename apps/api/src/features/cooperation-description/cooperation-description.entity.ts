import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of cooperation_description; constraints and indexes live in its migration. */
@Entity({ name: 'cooperation_description' })
export class CooperationDescriptionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_cooperation_description' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'state', type: 'text', default: 'draft' }) state: string;
  @Column({ name: 'starts_on', type: 'date', nullable: true }) startsOn: string | null;
  @Column({ name: 'ends_on', type: 'date', nullable: true }) endsOn: string | null;
  @Column({ name: 'summary', type: 'text', default: '' }) summary: string;
  @Column({ name: 'amendment_reason', type: 'text', nullable: true }) amendmentReason: string | null;
  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true }) withdrawalReason: string | null;
  @Column({ name: 'agreed_on', type: 'date', nullable: true }) agreedOn: string | null;
  @Column({ name: 'agreed_by', type: 'uuid', nullable: true }) agreedBy: string | null;
  @Column({ name: 'agreed_how', type: 'text', nullable: true }) agreedHow: string | null;
  @Column({ name: 'agreed_file_id', type: 'uuid', nullable: true }) agreedFileId: string | null;
  @Column({ name: 'approved_on', type: 'date', nullable: true }) approvedOn: string | null;
  @Column({ name: 'approved_by', type: 'uuid', nullable: true }) approvedBy: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of call; constraints and indexes live in its migration. */
@Entity({ name: 'call' })
export class CallRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_call' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'number', type: 'text' }) number: string;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'opens_on', type: 'date' }) opensOn: string;
  @Column({ name: 'closes_on', type: 'date' }) closesOn: string;
  @Column({ name: 'allocation_crowns', type: 'bigint', nullable: true }) allocationCrowns: number | null;
  @Column({ name: 'eligible_objectives', type: 'text', array: true }) eligibleObjectives: string[];
  @Column({ name: 'eligible_applicants', type: 'text', default: '' }) eligibleApplicants: string;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
}

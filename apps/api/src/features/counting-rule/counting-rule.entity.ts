import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of counting_rule; constraints and indexes live in its migration. */
@Entity({ name: 'counting_rule' })
export class CountingRuleRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_counting_rule' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'indicator_id', type: 'uuid' }) indicatorId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'rule', type: 'jsonb' }) rule: unknown;
  @Column({ name: 'reason', type: 'text' }) reason: string;
  @Column({ name: 'rehearsal', type: 'jsonb', nullable: true }) rehearsal: unknown;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true }) withdrawalReason: string | null;
}

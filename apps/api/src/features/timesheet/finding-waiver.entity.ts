import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of finding_waiver; constraints and indexes live in its migration. */
@Entity({ name: 'finding_waiver' })
export class FindingWaiverRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_finding_waiver' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'finding_key', type: 'text' }) findingKey: string;
  @Column({ name: 'params', type: 'jsonb' }) params: object;
  @Column({ name: 'reason', type: 'text' }) reason: string;
  @Column({ name: 'waived_on', type: 'date' }) waivedOn: string;
  @Column({ name: 'waived_at', type: 'timestamptz' }) waivedAt: string;
  @Column({ name: 'waived_by', type: 'uuid' }) waivedBy: string;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt: string | null;
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true }) withdrawnBy: string | null;
}

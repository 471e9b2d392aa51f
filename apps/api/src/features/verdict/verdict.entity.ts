import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of verdict; constraints and indexes live in its migration. */
@Entity({ name: 'verdict' })
export class VerdictRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_verdict' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'indicator_id', type: 'uuid', nullable: true }) indicatorId: string | null;
  @Column({ name: 'deliverable_id', type: 'uuid', nullable: true }) deliverableId: string | null;
  @Column({ name: 'as_of', type: 'date' }) asOf: string;
  @Column({ name: 'value', type: 'integer', nullable: true }) value: number | null;
  @Column({ name: 'outcome', type: 'text' }) outcome: string;
  @Column({ name: 'finding', type: 'text' }) finding: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
}

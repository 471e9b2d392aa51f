import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of result_closing; constraints and indexes live in its migration. */
@Entity({ name: 'result_closing' })
export class ResultClosingRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_result_closing' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'result_key', type: 'uuid' }) resultKey: string;
  @Column({ name: 'outcome', type: 'text' }) outcome: string;
  @Column({ name: 'closed_on', type: 'date' }) closedOn: string;
  @Column({ name: 'justification', type: 'text' }) justification: string;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'correction_reason', type: 'text', nullable: true }) correctionReason: string | null;
}

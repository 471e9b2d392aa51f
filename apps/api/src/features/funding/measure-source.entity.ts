import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of measure_source; constraints and indexes live in its migration. */
@Entity({ name: 'measure_source' })
export class MeasureSourceRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_measure_source' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'measure_id', type: 'uuid' }) measureId: string;
  @Column({ name: 'item_code', type: 'text', nullable: true }) itemCode: string | null;
  @Column({ name: 'item_version_id', type: 'uuid', nullable: true }) itemVersionId: string | null;
  @Column({ name: 'objective_code', type: 'text', nullable: true }) objectiveCode: string | null;
  @Column({ name: 'other_source', type: 'text', nullable: true }) otherSource: string | null;
  @Column({ name: 'call_id', type: 'uuid', nullable: true }) callId: string | null;
  @Column({ name: 'state', type: 'text' }) state: string;
  @Column({ name: 'amount_crowns', type: 'bigint', nullable: true }) amountCrowns: number | null;
  @Column({ name: 'registration_number', type: 'text', nullable: true }) registrationNumber: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of indicator; constraints and indexes live in its migration. */
@Entity({ name: 'indicator' })
export class IndicatorRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_indicator' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'rule', type: 'jsonb' }) rule: unknown;
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'targets_version', type: 'integer', default: 1 }) targetsVersion: number;
}

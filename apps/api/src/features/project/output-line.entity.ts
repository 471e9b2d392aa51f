import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of output_line; constraints and indexes live in its migration. */
@Entity({ name: 'output_line' })
export class OutputLineRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_output_line' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'key_activity_id', type: 'uuid' }) keyActivityId: string;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'planned_count', type: 'integer' }) plannedCount: number;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'scope', type: 'text' }) scope: string;
  @Column({ name: 'is_composite', type: 'boolean' }) isComposite: boolean;
  @Column({ name: 'allowed_kinds', type: 'text', array: true, default: '{}' }) allowedKinds: string[];
  @Column({ name: 'draws_from', type: 'text', array: true, default: '{}' }) drawsFrom: string[];
  @Column({ name: 'source', type: 'text' }) source: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
}

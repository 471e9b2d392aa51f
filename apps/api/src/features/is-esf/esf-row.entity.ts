import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of esf_row; constraints and indexes live in its migration. */
@Entity({ name: 'esf_row' })
export class EsfRowRow {
  @PrimaryColumn({ name: 'exchange_id', type: 'uuid', primaryKeyConstraintName: 'pk_esf_row' }) exchangeId: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'line', type: 'integer', primaryKeyConstraintName: 'pk_esf_row' }) line: number;
  @Column({ name: 'cells', type: 'text', array: true }) cells: string[];
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

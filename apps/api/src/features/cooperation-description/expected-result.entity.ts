import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of expected_result; constraints and indexes live in its migration. */
@Entity({ name: 'expected_result' })
export class ExpectedResultRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_expected_result' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'description_id', type: 'uuid' }) descriptionId: string;
  @Column({ name: 'area_id', type: 'uuid' }) areaId: string;
  @Column({ name: 'result_key', type: 'uuid' }) resultKey: string;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'baseline', type: 'text', default: '' }) baseline: string;
  @Column({ name: 'target', type: 'text', default: '' }) target: string;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'responsible', type: 'text', default: '' }) responsible: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
}

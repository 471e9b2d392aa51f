import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of set_indicator; constraints and indexes live in its migration. */
@Entity({ name: 'set_indicator' })
export class SetIndicatorRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_set_indicator' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'indicator_set_id', type: 'uuid' }) indicatorSetId: string;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'title_en', type: 'text', nullable: true }) titleEn: string | null;
  @Column({ name: 'definition', type: 'text' }) definition: string;
  @Column({ name: 'unit', type: 'text' }) unit: string;
  @Column({ name: 'data_source', type: 'text' }) dataSource: string;
  @Column({ name: 'periodicity', type: 'text' }) periodicity: string;
  @Column({ name: 'direction', type: 'text' }) direction: string;
  @Column({ name: 'baseline_note', type: 'text', default: '' }) baselineNote: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
}

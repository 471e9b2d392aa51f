import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of measure_text; constraints and indexes live in its migration. */
@Entity({ name: 'measure_text' })
export class MeasureTextRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'measure_id', type: 'uuid', primaryKeyConstraintName: 'pk_measure_text' }) measureId: string;
  @PrimaryColumn({ name: 'plan_version_id', type: 'uuid', primaryKeyConstraintName: 'pk_measure_text' })
  planVersionId: string;
  @Column({ name: 'objective_id', type: 'uuid' }) objectiveId: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'description', type: 'text', default: '' }) description: string;
  @Column({ name: 'thematic_area_id', type: 'uuid', nullable: true }) thematicAreaId: string | null;
  @Column({ name: 'target_groups', type: 'text', array: true, default: '{}' }) targetGroups: string[];
  @Column({ name: 'target_group_note', type: 'text', default: '' }) targetGroupNote: string;
  @Column({ name: 'implementer', type: 'text', default: '' }) implementer: string;
  @Column({ name: 'starts_on', type: 'date', nullable: true }) startsOn: string | null;
  @Column({ name: 'ends_on', type: 'date', nullable: true }) endsOn: string | null;
  @Column({ name: 'budget_crowns', type: 'bigint', nullable: true }) budgetCrowns: number | null;
  @Column({ name: 'indicator', type: 'text', default: '' }) indicator: string;
  @Column({ name: 'folded', type: 'text', default: '' }) folded: string;
  /** The folded text without the implementer, who may be a person: only these words may correct what was mistyped. */
  @Column({ name: 'words_folded', type: 'text', default: '' }) wordsFolded: string;
}

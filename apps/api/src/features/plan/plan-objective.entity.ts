import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of plan_objective; constraints and indexes live in its migration. */
@Entity({ name: 'plan_objective' })
export class PlanObjectiveRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_plan_objective' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'plan_version_id', type: 'uuid' }) planVersionId: string;
  @Column({ name: 'objective_key', type: 'uuid' }) objectiveKey: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'description', type: 'text', default: '' }) description: string;
}

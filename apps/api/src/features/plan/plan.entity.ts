import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of plan; constraints and indexes live in its migration. */
@Entity({ name: 'plan' })
export class PlanRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_plan' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'thematic_area_id', type: 'uuid', nullable: true }) thematicAreaId: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
}

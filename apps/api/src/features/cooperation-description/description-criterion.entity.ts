import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of description_criterion; constraints and indexes live in its migration. */
@Entity({ name: 'description_criterion' })
export class DescriptionCriterionRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'description_id', type: 'uuid' }) descriptionId: string;
  @PrimaryColumn({ name: 'area_id', type: 'uuid', primaryKeyConstraintName: 'pk_description_criterion' })
  areaId: string;
  @PrimaryColumn({ name: 'criterion_id', type: 'uuid', primaryKeyConstraintName: 'pk_description_criterion' })
  criterionId: string;
  @Column({ name: 'is_added_later', type: 'boolean', default: false }) isAddedLater: boolean;
  @Column({ name: 'target_level', type: 'integer', nullable: true }) targetLevel: number | null;
}

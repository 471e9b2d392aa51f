import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of criterion_level; constraints and indexes live in its migration. */
@Entity({ name: 'criterion_level' })
export class CriterionLevelRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'criterion_id', type: 'uuid', primaryKeyConstraintName: 'pk_criterion_level' })
  criterionId: string;
  @PrimaryColumn({ name: 'level', type: 'integer', primaryKeyConstraintName: 'pk_criterion_level' }) level: number;
  @Column({ name: 'descriptor', type: 'text' }) descriptor: string;
  @Column({ name: 'descriptor_en', type: 'text', nullable: true }) descriptorEn: string | null;
}

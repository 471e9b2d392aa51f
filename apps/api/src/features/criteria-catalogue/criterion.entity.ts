import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of criterion; constraints and indexes live in its migration. */
@Entity({ name: 'criterion' })
export class CriterionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_criterion' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'catalogue_id', type: 'uuid' }) catalogueId: string;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'thematic_area_id', type: 'uuid' }) thematicAreaId: string;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'description', type: 'text', default: '' }) description: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'mapped_from_id', type: 'uuid', nullable: true }) mappedFromId: string | null;
  @Column({ name: 'title_en', type: 'text', nullable: true }) titleEn: string | null;
  @Column({ name: 'description_en', type: 'text', nullable: true }) descriptionEn: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

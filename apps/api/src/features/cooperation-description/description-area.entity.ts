import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of description_area; constraints and indexes live in its migration. */
@Entity({ name: 'description_area' })
export class DescriptionAreaRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_description_area' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'description_id', type: 'uuid' }) descriptionId: string;
  @Column({ name: 'thematic_area_id', type: 'uuid' }) thematicAreaId: string;
  @Column({ name: 'baseline', type: 'text', default: '' }) baseline: string;
  @Column({ name: 'target', type: 'text', default: '' }) target: string;
  @Column({ name: 'responsible', type: 'text', default: '' }) responsible: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
}

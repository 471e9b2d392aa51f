import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of thematic_area; constraints and indexes live in its migration. */
@Entity({ name: 'thematic_area' })
export class ThematicAreaRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_thematic_area' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'name_cs', type: 'text' }) nameCs: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
}

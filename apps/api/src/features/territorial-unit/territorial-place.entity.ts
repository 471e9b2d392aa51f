import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of territorial_place; constraints and indexes live in its migration. */
@Entity({ name: 'territorial_place' })
export class TerritorialPlaceRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_territorial_place' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'code', type: 'text' }) code: string;
}

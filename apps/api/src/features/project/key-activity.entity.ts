import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of key_activity; constraints and indexes live in its migration. */
@Entity({ name: 'key_activity' })
export class KeyActivityRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_key_activity' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'parent_id', type: 'uuid', nullable: true }) parentId: string | null;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of measure; constraints and indexes live in its migration. */
@Entity({ name: 'measure' })
export class MeasureRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_measure' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of esf_specification; constraints and indexes live in its migration. */
@Entity({ name: 'esf_specification' })
export class EsfSpecificationRow {
  @PrimaryColumn({ name: 'project_id', type: 'uuid', primaryKeyConstraintName: 'pk_esf_specification' })
  projectId: string;
  @Column({ name: 'advisory', type: 'text', nullable: true }) advisory: string | null;
  @Column({ name: 'workshop', type: 'text', nullable: true }) workshop: string | null;
  @Column({ name: 'training', type: 'text', nullable: true }) training: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of catalogue_transition; constraints and indexes live in its migration. */
@Entity({ name: 'catalogue_transition' })
export class CatalogueTransitionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_catalogue_transition' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'catalogue_id', type: 'uuid' }) catalogueId: string;
  @Column({ name: 'sequence', type: 'integer' }) sequence: number;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'effective_on', type: 'date' }) effectiveOn: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of deliverable; constraints and indexes live in its migration. */
@Entity({ name: 'deliverable' })
export class DeliverableRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_deliverable' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'output_line_id', type: 'uuid' }) outputLineId: string;
  @Column({ name: 'key_activity_id', type: 'uuid' }) keyActivityId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'title', type: 'text', collation: 'cs-CZ-x-icu' }) title: string;
  @Column({ name: 'title_folded', type: 'text' }) titleFolded: string;
  @Column({ name: 'kind', type: 'text', nullable: true }) kind: string | null;
  @Column({ name: 'place_id', type: 'uuid', nullable: true }) placeId: string | null;
  @Column({ name: 'year', type: 'integer', nullable: true }) year: number | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'due_on_is_assumption', type: 'boolean', default: false }) dueOnIsAssumption: boolean;
  @Column({ name: 'owner_id', type: 'uuid', nullable: true }) ownerId: string | null;
  @Column({ name: 'state', type: 'text', default: 'planned' }) state: string;
  @Column({ name: 'approved_on', type: 'date', nullable: true }) approvedOn: string | null;
  @Column({ name: 'published_on', type: 'date', nullable: true }) publishedOn: string | null;
  @Column({ name: 'published_url', type: 'text', nullable: true }) publishedUrl: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

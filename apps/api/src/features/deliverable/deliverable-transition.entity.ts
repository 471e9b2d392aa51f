import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of deliverable_transition; constraints and indexes live in its migration. */
@Entity({ name: 'deliverable_transition' })
export class DeliverableTransitionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_deliverable_transition' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'deliverable_id', type: 'uuid' }) deliverableId: string;
  @Column({ name: 'sequence', type: 'integer' }) sequence: number;
  @Column({ name: 'from_state', type: 'text' }) fromState: string;
  @Column({ name: 'to_state', type: 'text' }) toState: string;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'effective_on', type: 'date' }) effectiveOn: string;
  @Column({ name: 'after_project_end', type: 'boolean', default: false }) afterProjectEnd: boolean;
  @Column({ name: 'before_evidence', type: 'boolean', default: false }) beforeEvidence: boolean;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'published_url', type: 'text', nullable: true }) publishedUrl: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of deliverable_part; constraints and indexes live in its migration. */
@Entity({ name: 'deliverable_part' })
export class DeliverablePartRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_deliverable_part' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'deliverable_id', type: 'uuid' }) deliverableId: string;
  @Column({ name: 'position', type: 'integer' }) position: number;
  @Column({ name: 'title', type: 'text' }) title: string;
  @Column({ name: 'owner_id', type: 'uuid', nullable: true }) ownerId: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'completed_on', type: 'date', nullable: true }) completedOn: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

import type { FinalReport } from '@rssz/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of deliverable_file; constraints and indexes live in its migration. */
@Entity({ name: 'deliverable_file' })
export class DeliverableFileRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_deliverable_file' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'deliverable_id', type: 'uuid' }) deliverableId: string;
  @Column({ name: 'file_id', type: 'uuid' }) fileId: string;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column({ name: 'part_id', type: 'uuid', nullable: true }) partId: string | null;
  @Column({ name: 'is_built', type: 'boolean', default: false }) isBuilt: boolean;
  @Column({ name: 'report', type: 'jsonb', nullable: true }) report: FinalReport | null;
  @Column({ name: 'void_reason', type: 'text', nullable: true }) voidReason: string | null;
}

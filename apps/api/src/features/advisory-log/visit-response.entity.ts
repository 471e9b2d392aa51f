import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of visit_response; constraints and indexes live in its migration. */
@Entity({ name: 'visit_response' })
export class VisitResponseRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_visit_response' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'log_id', type: 'uuid' }) logId: string;
  @Column({ name: 'log_version', type: 'integer' }) logVersion: number;
  @Column({ name: 'kind', type: 'text' }) kind: string;
  @Column({ name: 'comment', type: 'text', default: '' }) comment: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

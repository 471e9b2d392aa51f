import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of assessment; constraints and indexes live in its migration. */
@Entity({ name: 'assessment' })
export class AssessmentRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_assessment' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'criterion_id', type: 'uuid' }) criterionId: string;
  @Column({ name: 'phase', type: 'text' }) phase: string;
  @Column({ name: 'level', type: 'integer' }) level: number;
  @Column({ name: 'assessed_on', type: 'date' }) assessedOn: string;
  @Column({ name: 'rater_id', type: 'uuid' }) raterId: string;
  @Column({ name: 'justification', type: 'text' }) justification: string;
  @Column({ name: 'is_pilot', type: 'boolean', default: false }) isPilot: boolean;
  @Column({ name: 'corrects_id', type: 'uuid', nullable: true }) correctsId: string | null;
  @Column({ name: 'correction_reason', type: 'text', nullable: true }) correctionReason: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

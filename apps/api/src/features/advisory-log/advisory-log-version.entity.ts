import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of advisory_log_version; constraints and indexes live in its migration. */
@Entity({ name: 'advisory_log_version' })
export class AdvisoryLogVersionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_advisory_log_version' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'log_id', type: 'uuid' }) logId: string;
  @Column({ name: 'version', type: 'integer' }) version: number;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'held_on', type: 'date' }) heldOn: string;
  @Column({ name: 'minutes', type: 'integer' }) minutes: number;
  @Column({ name: 'mode', type: 'text' }) mode: string;
  @Column({ name: 'thematic_area_id', type: 'uuid' }) thematicAreaId: string;
  @Column({ name: 'key_activity_id', type: 'uuid' }) keyActivityId: string;
  @Column({ name: 'note', type: 'text', default: '' }) note: string;
  @Column({ name: 'note_folded', type: 'text', default: '' }) noteFolded: string;
  @Column({ name: 'kind', type: 'text', default: 'advisory' }) kind: string;
  @Column({ name: 'starts_at', type: 'text', nullable: true }) startsAt: string | null;
  @Column({ name: 'ends_at', type: 'text', nullable: true }) endsAt: string | null;
  @Column({ name: 'place', type: 'text', nullable: true }) place: string | null;
  @Column({ name: 'internal_note', type: 'text', default: '' }) internalNote: string;
  @Column({ name: 'internal_note_folded', type: 'text', default: '' }) internalNoteFolded: string;
  @Column({ name: 'next_step', type: 'text', nullable: true }) nextStep: string | null;
  @Column({ name: 'next_step_due_on', type: 'date', nullable: true }) nextStepDueOn: string | null;
  @Column({ name: 'preparation_minutes', type: 'integer', default: 0 }) preparationMinutes: number;
  @Column({ name: 'travel_minutes', type: 'integer', default: 0 }) travelMinutes: number;
  @Column({ name: 'is_voided', type: 'boolean', default: false }) isVoided: boolean;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

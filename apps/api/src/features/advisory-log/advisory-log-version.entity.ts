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
  @Column({ name: 'is_voided', type: 'boolean', default: false }) isVoided: boolean;
  @Column({ name: 'reason', type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'recorded_from', type: 'timestamptz' }) recordedFrom: string;
  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true }) recordedTo: string | null;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of advisory_attendance; constraints and indexes live in its migration. */
@Entity({ name: 'advisory_attendance' })
export class AdvisoryAttendanceRow {
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @PrimaryColumn({ name: 'log_version_id', type: 'uuid', primaryKeyConstraintName: 'pk_advisory_attendance' })
  logVersionId: string;
  @PrimaryColumn({ name: 'participant_id', type: 'uuid', primaryKeyConstraintName: 'pk_advisory_attendance' })
  participantId: string;
  @Column({ name: 'minutes', type: 'integer' }) minutes: number;
}

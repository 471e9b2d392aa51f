import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of timesheet_rule; constraints and indexes live in its migration. */
@Entity({ name: 'timesheet_rule' })
export class TimesheetRuleRow {
  @PrimaryColumn({ name: 'project_id', type: 'uuid', primaryKeyConstraintName: 'pk_timesheet_rule' }) projectId: string;
  @Column({ name: 'fte_limit_hundredths', type: 'integer' }) fteLimitHundredths: number;
  @Column({ name: 'day_minutes', type: 'integer' }) dayMinutes: number;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

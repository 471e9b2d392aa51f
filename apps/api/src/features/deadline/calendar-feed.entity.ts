import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of calendar_feed; constraints and indexes live in its migration. */
@Entity({ name: 'calendar_feed' })
export class CalendarFeedRow {
  @PrimaryColumn({ name: 'user_id', type: 'uuid', primaryKeyConstraintName: 'pk_calendar_feed' }) userId: string;
  @PrimaryColumn({ name: 'project_id', type: 'uuid', primaryKeyConstraintName: 'pk_calendar_feed' }) projectId: string;
  @Column({ name: 'generation', type: 'integer' }) generation: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of enquiry_throttle; constraints and indexes live in its migration. */
@Entity({ name: 'enquiry_throttle' })
export class EnquiryThrottleRow {
  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'pk_enquiry_throttle' }) key: string;
  @Column({ name: 'count', type: 'integer' }) count: number;
  @Column({ name: 'window_started_at', type: 'timestamptz' }) windowStartedAt: string;
}

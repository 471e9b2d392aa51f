import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of enquiry; constraints and indexes live in its migration. */
@Entity({ name: 'enquiry' })
export class EnquiryRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_enquiry' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'objective_code', type: 'text' }) objectiveCode: string;
  @Column({ name: 'region_code', type: 'text', nullable: true }) regionCode: string | null;
  @Column({ name: 'state', type: 'text' }) state: string;
  @Column({ name: 'suspicions', type: 'text', array: true, default: '{}' }) suspicions: string[];
  @Column({ name: 'closing_reason', type: 'text', nullable: true }) closingReason: string | null;
  @Column({ name: 'locale', type: 'text' }) locale: string;
  @Column({ name: 'name', type: 'text', nullable: true }) name: string | null;
  @Column({ name: 'email', type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'organisation', type: 'text', nullable: true }) organisation: string | null;
  @Column({ name: 'topic', type: 'text', nullable: true }) topic: string | null;
  @Column({ name: 'body', type: 'text', nullable: true }) body: string | null;
  @Column({ name: 'owner_id', type: 'uuid', nullable: true }) ownerId: string | null;
  @Column({ name: 'unit_id', type: 'uuid', nullable: true }) unitId: string | null;
  @Column({ name: 'received_at', type: 'timestamptz' }) receivedAt: string;
  @Column({ name: 'received_on', type: 'date' }) receivedOn: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'answered_on', type: 'date', nullable: true }) answeredOn: string | null;
  @Column({ name: 'settled_on', type: 'date', nullable: true }) settledOn: string | null;
  @Column({ name: 'interest_on', type: 'date', nullable: true }) interestOn: string | null;
  @Column({ name: 'kept_until', type: 'date' }) keptUntil: string;
  @Column({ name: 'anonymised_on', type: 'date', nullable: true }) anonymisedOn: string | null;
  @Column({ name: 'form_key', type: 'text', nullable: true }) formKey: string | null;
  @Column({ name: 'sameness', type: 'text', nullable: true }) sameness: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
}

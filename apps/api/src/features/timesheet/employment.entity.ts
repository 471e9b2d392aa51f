import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of employment; constraints and indexes live in its migration. */
@Entity({ name: 'employment' })
export class EmploymentRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_employment' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'project_code', type: 'text' }) projectCode: string;
  @Column({ name: 'position', type: 'text' }) position: string;
  @Column({ name: 'contract', type: 'text' }) contract: string;
  @Column({ name: 'fte_hundredths', type: 'integer' }) fteHundredths: number;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ name: 'version', type: 'integer', default: 1 }) version: number;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: string;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
}

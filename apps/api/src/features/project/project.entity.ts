import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of project; constraints and indexes live in its migration. */
@Entity({ name: 'project' })
export class ProjectRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_project' }) id: string;
  @Column({ name: 'code', type: 'text' }) code: string;
  @Column({ name: 'registration_number', type: 'text' }) registrationNumber: string;
  @Column({ name: 'name', type: 'text' }) name: string;
  @Column({ name: 'starts_on', type: 'date' }) startsOn: string;
  @Column({ name: 'ends_on', type: 'date' }) endsOn: string;
  @Column({ name: 'definition', type: 'jsonb' }) definition: unknown;
  @Column({ name: 'definition_hash', type: 'text' }) definitionHash: string;
  @Column({ name: 'loaded_at', type: 'timestamptz' }) loadedAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of role_assignment; constraints and indexes live in its migration. */
@Entity({ name: 'role_assignment' })
export class RoleAssignmentRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_role_assignment' }) id: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId: string;
  @Column({ name: 'project_id', type: 'uuid', nullable: true }) projectId: string | null;
  @Column({ name: 'role', type: 'text' }) role: string;
  @Column({ name: 'unit_id', type: 'uuid', nullable: true }) unitId: string | null;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ name: 'thematic_area_id', type: 'uuid', nullable: true }) thematicAreaId: string | null;
  @Column({ name: 'substitute_id', type: 'uuid', nullable: true }) substituteId: string | null;
}

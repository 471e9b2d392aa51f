import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of installation; constraints and indexes live in its migration. */
@Entity({ name: 'installation' })
export class InstallationRow {
  @PrimaryColumn({ name: 'only_row', type: 'boolean', default: true, primaryKeyConstraintName: 'pk_installation' })
  onlyRow: boolean;
  @Column({ name: 'demo', type: 'boolean', default: false }) demo: boolean;
  @Column({ name: 'clock_offset_ms', type: 'bigint', default: 0 }) clockOffsetMs: number;
  @Column({ name: 'demo_loaded_at', type: 'timestamptz', nullable: true }) demoLoadedAt: string | null;
  @Column({ name: 'prepared_hash', type: 'text', nullable: true }) preparedHash: string | null;
  @Column({ name: 'storage_id', type: 'uuid', default: () => 'uuidv7()' }) storageId: string;
  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' }) createdAt: string;
}

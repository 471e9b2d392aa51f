import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of stored_file; constraints and indexes live in its migration. */
@Entity({ name: 'stored_file' })
export class StoredFileRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_stored_file' }) id: string;
  @Column({ name: 'project_id', type: 'uuid' }) projectId: string;
  @Column({ name: 'storage_key', type: 'text' }) storageKey: string;
  @Column({ name: 'original_name', type: 'text' }) originalName: string;
  @Column({ name: 'media_type', type: 'text' }) mediaType: string;
  @Column({ name: 'byte_size', type: 'bigint' }) byteSize: number;
  @Column({ name: 'sha256', type: 'text' }) sha256: string;
  @Column({ name: 'uploaded_by', type: 'uuid' }) uploadedBy: string;
  @Column({ name: 'uploaded_at', type: 'timestamptz' }) uploadedAt: string;
}

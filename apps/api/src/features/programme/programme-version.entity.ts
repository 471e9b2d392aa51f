import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of programme_version; constraints and indexes live in its migration. */
@Entity({ name: 'programme_version' })
export class ProgrammeVersionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_programme_version' }) id: string;
  @Column({ name: 'number', type: 'integer' }) number: number;
  @Column({ name: 'title_cs', type: 'text' }) titleCs: string;
  @Column({ name: 'title_en', type: 'text' }) titleEn: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ name: 'vocabulary', type: 'jsonb' }) vocabulary: unknown;
  @Column({ name: 'checksum', type: 'text' }) checksum: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: string;
}

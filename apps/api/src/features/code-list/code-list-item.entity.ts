import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of code_list_item; constraints and indexes live in its migration. */
@Entity({ name: 'code_list_item' })
export class CodeListItemRow {
  @PrimaryColumn({ name: 'list', type: 'text', primaryKeyConstraintName: 'pk_code_list_item' }) list: string;
  @PrimaryColumn({ name: 'code', type: 'text', primaryKeyConstraintName: 'pk_code_list_item' }) code: string;
  @Column({ name: 'label_cs', type: 'text' }) labelCs: string;
  @Column({ name: 'label_en', type: 'text' }) labelEn: string;
  @Column({ name: 'parent_code', type: 'text', nullable: true }) parentCode: string | null;
  @Column({ name: 'position', type: 'integer', default: 0 }) position: number;
  @Column({ name: 'valid_from', type: 'date', nullable: true }) validFrom: string | null;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ name: 'import_id', type: 'uuid', nullable: true }) importId: string | null;
}

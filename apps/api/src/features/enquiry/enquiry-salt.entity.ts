import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The columns of enquiry_salt; constraints and indexes live in its migration. */
@Entity({ name: 'enquiry_salt' })
export class EnquirySaltRow {
  @PrimaryColumn({ name: 'day', type: 'date', primaryKeyConstraintName: 'pk_enquiry_salt' }) day: string;
  @Column({ name: 'salt', type: 'text' }) salt: string;
}

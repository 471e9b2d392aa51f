import { Entity, PrimaryColumn } from 'typeorm';

/** The columns of search_word; constraints and indexes live in its migration. */
@Entity({ name: 'search_word' })
export class SearchWordRow {
  @PrimaryColumn({ name: 'word', type: 'text', primaryKeyConstraintName: 'pk_search_word' }) word: string;
}

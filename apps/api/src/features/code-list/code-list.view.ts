import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { IMPORTED_LISTS } from './code-list-import-kind.ts';
import type { CodeListItem } from './dto/code-list-item.dto.ts';

/** Code lists as forms offer them. */
@Injectable()
export class CodeListView {
  constructor(private readonly database: Database) {}

  /** The items valid on a day in their order, none while nobody has imported them; null when there is no such list. */
  async items(list: string, on: LocalDate): Promise<CodeListItem[] | null> {
    const rows = await this.database.query<CodeListItem & { isValid: boolean }>(
      `SELECT code, label_cs AS "labelCs", label_en AS "labelEn", parent_code AS "parentCode",
         valid_from AS "validFrom", valid_to AS "validTo",
         coalesce(valid_from <= $2::date, true) AND coalesce(valid_to >= $2::date, true) AS "isValid"
       FROM code_list_item WHERE list = $1 ORDER BY position, code`,
      [list, on],
      'code-list',
    );
    if (rows.length === 0) return IMPORTED_LISTS.includes(list) ? [] : null;
    return rows.filter(({ isValid }) => isValid).map(({ isValid: _valid, ...item }) => item);
  }
}

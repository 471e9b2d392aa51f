import { Injectable } from '@nestjs/common';
import { LIST_OF_FIELD, type LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

/** An item with the import that wrote it last, by which a later change is seen. */
export interface CodeListImage {
  readonly list: string;
  readonly code: string;
  readonly labelCs: string;
  readonly labelEn: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly importId: string | null;
}

export interface ItemName {
  readonly list: string;
  readonly code: string;
}

const COLUMNS = `c.list, c.code, c.label_cs AS "labelCs", c.label_en AS "labelEn", c.valid_from AS "validFrom",
  c.valid_to AS "validTo", c.import_id AS "importId"`;

const NAMES = `jsonb_to_recordset($1::jsonb) AS given(list text, code text)`;

/** The columns of a record in which a code of a list may stand. */
const places = Object.entries(LIST_OF_FIELD).map(([field, list]) => ({
  list,
  name: field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
}));

/** The rows of code lists, written by whole files. */
@Injectable()
export class CodeListImageRepository {
  images(tx: Transaction, names: readonly ItemName[]): Promise<CodeListImage[]> {
    return tx.query<CodeListImage>(
      `SELECT ${COLUMNS} FROM code_list_item c JOIN ${NAMES} ON given.list = c.list AND given.code = c.code`,
      [namesJson(names)],
    );
  }

  all(db: Pick<Transaction, 'query'>, lists: readonly string[]): Promise<CodeListImage[]> {
    return db.query<CodeListImage>(
      `SELECT ${COLUMNS} FROM code_list_item c WHERE c.list = ANY ($1::text[]) ORDER BY c.list, c.position, c.code`,
      [lists],
    );
  }

  /** Inserts behind what the list has, or overwrites. */
  async put(tx: Transaction, images: readonly CodeListImage[]): Promise<void> {
    await tx.query(
      `INSERT INTO code_list_item AS c (list, code, label_cs, label_en, position, valid_from, valid_to, import_id)
       SELECT list, code, "labelCs", "labelEn", coalesce((SELECT max(o.position) FROM code_list_item o
           WHERE o.list = given.list), -1) + row_number() OVER (PARTITION BY list), "validFrom", "validTo", "importId"
       FROM jsonb_to_recordset($1::jsonb) AS given(list text, code text, "labelCs" text, "labelEn" text,
         "validFrom" date, "validTo" date, "importId" uuid)
       ON CONFLICT (list, code) DO UPDATE SET label_cs = excluded.label_cs, label_en = excluded.label_en,
         valid_from = excluded.valid_from, valid_to = excluded.valid_to, import_id = excluded.import_id`,
      [JSON.stringify(images)],
    );
  }

  async remove(tx: Transaction, names: readonly ItemName[]): Promise<void> {
    await tx.query(`DELETE FROM code_list_item c USING ${NAMES} WHERE given.list = c.list AND given.code = c.code`, [
      namesJson(names),
    ]);
  }

  /** Those items that the import wrote last, that are still there, and that nobody's record uses. */
  untouched(tx: Transaction, names: readonly ItemName[], importId: string): Promise<ItemName[]> {
    return tx.query<ItemName>(
      `SELECT c.list, c.code FROM code_list_item c JOIN ${NAMES} ON given.list = c.list AND given.code = c.code
       WHERE c.import_id = $2 FOR UPDATE OF c`,
      [namesJson(names), importId],
    );
  }

  /** Those of the items that stand in the present record of somebody. */
  used(tx: Transaction, names: readonly ItemName[]): Promise<ItemName[]> {
    return tx.query<ItemName>(
      `SELECT DISTINCT given.list, given.code FROM ${NAMES}
       JOIN jsonb_to_recordset($2::jsonb) AS place(list text, name text) ON place.list = given.list
       JOIN participant_record r ON r.recorded_to IS NULL
       WHERE to_jsonb(r) -> place.name @> to_jsonb(given.code)`,
      [namesJson(names), JSON.stringify(places)],
    );
  }
}

const namesJson = (names: readonly ItemName[]): string =>
  JSON.stringify(names.map(({ list, code }) => ({ list, code })));

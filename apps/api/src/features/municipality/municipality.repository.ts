import { Injectable } from '@nestjs/common';
import { foldCzech } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { MunicipalityFields } from './municipality-import-kind.ts';

/** A municipality with the import that wrote it last, by which a later change is seen. */
export interface MunicipalityImage extends MunicipalityFields {
  readonly importId: string | null;
}

const COLUMNS = `code, name, district_code AS "districtCode", region_code AS "regionCode", import_id AS "importId"`;
const GIVEN = `jsonb_to_recordset($1::jsonb)
  AS given(code text, name text, "nameFolded" text, "districtCode" text, "regionCode" text, "importId" uuid)`;

/** The rows of municipalities, written by whole lists. */
@Injectable()
export class MunicipalityRepository {
  images(tx: Transaction, codes: readonly string[]): Promise<MunicipalityImage[]> {
    return tx.query<MunicipalityImage>(`SELECT ${COLUMNS} FROM municipality WHERE code = ANY($1)`, [codes]);
  }

  /** Inserts or overwrites, by code. */
  async put(tx: Transaction, images: readonly MunicipalityImage[]): Promise<void> {
    const given = images.map((image) => ({ ...image, nameFolded: foldCzech(image.name) }));
    await tx.query(
      `INSERT INTO municipality (code, name, name_folded, district_code, region_code, import_id)
       SELECT code, name, "nameFolded", "districtCode", "regionCode", "importId" FROM ${GIVEN}
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, name_folded = excluded.name_folded,
         district_code = excluded.district_code, region_code = excluded.region_code, import_id = excluded.import_id`,
      [JSON.stringify(given)],
    );
  }

  async remove(tx: Transaction, codes: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM municipality WHERE code = ANY($1)`, [codes]);
  }

  /** Those of the codes that the import wrote last and that are still there. */
  async untouched(tx: Transaction, codes: readonly string[], importId: string): Promise<Set<string>> {
    const rows = await tx.query<{ code: string }>(
      `SELECT code FROM municipality WHERE code = ANY($1) AND import_id = $2 FOR UPDATE`,
      [codes, importId],
    );
    return new Set(rows.map(({ code }) => code));
  }
}

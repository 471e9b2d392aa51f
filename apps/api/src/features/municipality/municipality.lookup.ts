import { Injectable } from '@nestjs/common';
import type { RegionLists } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

export interface KnownMunicipality {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly regionCode: string;
}

/** What other features may ask of municipalities and of the territory above them. */
@Injectable()
export class MunicipalityLookup {
  /** The municipalities of these codes by code; null while no list of municipalities is loaded. */
  async known(db: Queryable, codes: readonly string[]): Promise<ReadonlyMap<string, KnownMunicipality> | null> {
    if (!(await db.one(`SELECT 1 FROM municipality LIMIT 1`))) return null;
    const rows = await db.query<KnownMunicipality>(
      `SELECT code, name, district_code AS "districtCode", region_code AS "regionCode"
       FROM municipality WHERE code = ANY($1)`,
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** The lists of regions and districts that hold on a day. */
  async regionLists(db: Queryable, on: string): Promise<RegionLists> {
    const rows = await db.query<{ list: 'region' | 'district'; code: string; parentCode: string | null }>(
      `SELECT list, code, parent_code AS "parentCode" FROM code_list_item
       WHERE list IN ('region', 'district') AND coalesce(valid_from <= $1::date, true)
         AND coalesce(valid_to >= $1::date, true)`,
      [on],
    );
    const of = (list: 'region' | 'district') => rows.filter((row) => row.list === list);
    return {
      regions: new Set(of('region').map(({ code }) => code)),
      regionOfDistrict: new Map(of('district').map(({ code, parentCode }) => [code, parentCode ?? ''])),
    };
  }
}

import { foldCzech } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { MunicipalityQuery, MunicipalitySuggestions } from './dto/municipality.dto.ts';
import type { MunicipalityFields } from './municipality-import-kind.ts';

/** The whole list by code. */
export function readMunicipalities(db: Pick<Transaction, 'query'>): Promise<MunicipalityFields[]> {
  return db.query<MunicipalityFields>(
    `SELECT code, name, district_code AS "districtCode", region_code AS "regionCode" FROM municipality ORDER BY code`,
  );
}

/** Those whose name holds the words, or whose code begins with them; names that begin so come first. */
export async function suggestMunicipalities(
  db: Pick<Transaction, 'one'>,
  { q, size }: MunicipalityQuery,
): Promise<MunicipalitySuggestions> {
  const wanted = foldCzech(q ?? '')
    .trim()
    .replace(/[\\%_]/g, '\\$&');
  const row = await db.one<MunicipalitySuggestions>(
    `SELECT EXISTS (SELECT 1 FROM municipality) AS "isListLoaded",
       coalesce((SELECT json_agg(found) FROM (
         SELECT m.code, m.name, m.district_code AS "districtCode",
           coalesce(d.label_cs, m.district_code) AS "districtName", m.region_code AS "regionCode"
         FROM municipality m LEFT JOIN code_list_item d ON d.list = 'district' AND d.code = m.district_code
         WHERE m.name_folded LIKE $1 OR m.code LIKE $2
         ORDER BY m.name_folded LIKE $2 DESC, m.name, m.code LIMIT $3) found), '[]') AS items`,
    [`%${wanted}%`, `${wanted}%`, size],
    'municipality-suggest',
  );
  return row ?? { isListLoaded: false, items: [] };
}

import type { Transaction } from '../../platform/db/transaction.ts';
import type { UnitMunicipality } from './dto/unit-municipality.dto.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

const label = (item: string, code: string): string => `CASE WHEN ${code} IS NOT NULL THEN json_build_object(
  'code', ${code}, 'nameCs', coalesce(${item}.label_cs, ${code}), 'nameEn', coalesce(${item}.label_en, ${code})) END`;

/** The municipalities of a unit as known now, by name, with their indexes and the version of the unit. */
export async function readUnitMunicipalities(
  db: Queryable,
  projectId: string,
  unitId: string,
): Promise<{ readonly items: UnitMunicipality[]; readonly version: number; readonly isListLoaded: boolean } | null> {
  return db.one(
    `SELECT u.version, EXISTS (SELECT 1 FROM municipality) AS "isListLoaded",
       coalesce((SELECT json_agg(json_build_object('code', m.municipality_code, 'name', m.name,
           'district', ${label('district', 'm.district_code')}, 'region', ${label('region', 'm.region_code')},
           'indexes', coalesce((SELECT json_agg(json_build_object('year', i.year, 'methodologyYear', i.methodology_year,
               'points', i.points) ORDER BY i.year DESC, i.methodology_year DESC)
             FROM exclusion_index i WHERE i.project_id = m.project_id AND i.municipality_code = m.municipality_code
               AND i.recorded_to IS NULL), '[]')) ORDER BY m.name, m.municipality_code)
         FROM unit_municipality m
         LEFT JOIN code_list_item district ON district.list = 'district' AND district.code = m.district_code
         LEFT JOIN code_list_item region ON region.list = 'region' AND region.code = m.region_code
         WHERE m.unit_id = u.id AND m.recorded_to IS NULL), '[]') AS items
     FROM territorial_unit u WHERE u.project_id = $1 AND u.id = $2`,
    [projectId, unitId],
    'unit-municipalities',
  );
}

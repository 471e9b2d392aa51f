import type { Transaction } from '../../platform/db/transaction.ts';
import type { MasImportFields } from './mas-import-kind.ts';

/** Groups as the import reads them, by name. */
export function exportMas(
  db: Pick<Transaction, 'query'>,
  projectId: string,
): Promise<Record<keyof MasImportFields, string>[]> {
  const day = (column: string, name: string): string => `coalesce(m.${column}::text, '') AS "${name}"`;
  return db.query(
    `SELECT m.identification_number AS "identificationNumber", m.name, m.region_code AS "regionCode",
       coalesce((SELECT string_agg(o.municipality_code, ', ' ORDER BY o.municipality_code) FROM mas_municipality o
         WHERE o.mas_id = m.id AND o.recorded_to IS NULL), '') AS municipalities,
       m.strategy_name AS "strategyName", ${day('strategy_from', 'strategyFrom')}, ${day('strategy_to', 'strategyTo')},
       m.framework_name AS "frameworkName", ${day('framework_from', 'frameworkFrom')},
       ${day('framework_to', 'frameworkTo')}, m.address, m.email, m.phone, m.website, m.data_box AS "dataBox", m.note
     FROM mas m WHERE m.project_id = $1 ORDER BY m.name`,
    [projectId],
  );
}

import { coverageOf, type UnitCoverage } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { regionRef } from '../municipality/region-ref.lookup.ts';
import type { MasCoverage, UnitMas, UnitMasRow } from './dto/mas.dto.ts';
import type { MasReading } from './mas.view.ts';

type StoredRow = Omit<UnitMasRow, 'coverage'>;

/** A unit `u` with the groups it lies in and the municipalities that lie in none. */
const ROW = `json_build_object('id', u.id, 'name', u.name) AS unit, ${regionRef('u.region_code')} AS region,
  coalesce((SELECT json_agg(json_build_object('id', m.id, 'name', m.name) ORDER BY m.name)
    FROM unit_mas l JOIN mas m ON m.id = l.mas_id WHERE l.unit_id = u.id), '[]') AS mas,
  (SELECT count(*) FROM unit_municipality c WHERE c.unit_id = u.id AND c.recorded_to IS NULL)::int AS municipalities,
  coalesce((SELECT json_agg(json_build_object('code', c.municipality_code, 'name', c.name) ORDER BY c.name)
    FROM unit_municipality c WHERE c.unit_id = u.id AND c.recorded_to IS NULL AND NOT EXISTS (
      SELECT 1 FROM mas_municipality o WHERE o.project_id = c.project_id AND o.municipality_code = c.municipality_code
        AND o.recorded_to IS NULL)), '[]') AS outside`;

/** Every unit within the reader's scope with the groups it lies in, those in none or in part first. */
export async function readCoverage(
  db: Pick<Transaction, 'query'>,
  { projectId, unitScope }: MasReading,
  wanted: UnitCoverage | undefined,
): Promise<MasCoverage> {
  const params: unknown[] = [projectId];
  const rows = await db.query<StoredRow>(
    `SELECT ${ROW} FROM territorial_unit u
     WHERE u.project_id = $1 AND ${scopePredicate(unitScope, 'u.id', params)} ORDER BY u.name, u.id`,
    params,
    `mas-coverage:${unitScope.kind}`,
  );
  const items = rows.map(withCoverage);
  const counts = { whole: 0, partly: 0, none: 0, unknown: 0 };
  for (const { coverage } of items) counts[coverage] += 1;
  return { items: items.filter(({ coverage }) => wanted === undefined || coverage === wanted), counts };
}

/** The groups of one unit with their projects there; null when the reader sees no such unit. */
export async function readUnitMas(
  db: Pick<Transaction, 'one'>,
  { projectId, unitScope }: MasReading,
  unitId: string,
): Promise<UnitMas | null> {
  const params: unknown[] = [projectId, unitId];
  const row = await db.one<StoredRow & Pick<UnitMas, 'projects'>>(
    `SELECT ${ROW}, coalesce((SELECT json_agg(json_build_object('id', p.id, 'masId', p.mas_id, 'title', p.title,
         'state', p.state) ORDER BY p.state = 'abandoned', p.title)
       FROM mas_project_unit pu JOIN mas_project p ON p.id = pu.mas_project_id WHERE pu.unit_id = u.id), '[]') AS projects
     FROM territorial_unit u
     WHERE u.project_id = $1 AND u.id = $2 AND ${scopePredicate(unitScope, 'u.id', params)}`,
    params,
    `unit-mas:${unitScope.kind}`,
  );
  return row && { ...withCoverage(row), projects: row.projects };
}

function withCoverage<Row extends StoredRow>(row: Row): Row & { coverage: UnitCoverage } {
  return { ...row, coverage: coverageOf(row.municipalities, row.outside.length) };
}

import { foldCzech, type LocalDate, type Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { TerritorialUnitQuery } from './dto/territorial-unit-query.dto.ts';
import type { TerritorialPlace, TerritorialUnitDetail, TerritorialUnitPage } from './dto/territorial-unit.dto.ts';
import { holderOfPlace } from './place-holder.lookup.ts';
import { UNIT_JOINS, UNIT_JSON } from './territorial-unit-row.sql.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

/** Whose units are read, on which day, and how far the reader reaches. */
export interface UnitReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly scope: Scope;
}

const COLUMN_OF_SORT: Readonly<Record<string, string>> = {
  name: 'u.name',
  region: 'region.position',
  place: 'p.number',
  supportMinutes: 'coalesce(logs.minutes, 0)',
  visits: 'logs.visits',
  lastVisitOn: 'logs.last_visit_on',
};

/** The page of units within the reader's scope; the total counts the same rows. */
export async function readUnits(
  db: Queryable,
  reading: UnitReading,
  query: TerritorialUnitQuery,
): Promise<TerritorialUnitPage> {
  const params: unknown[] = [reading.projectId, reading.today];
  const at = (value: unknown): string => `$${params.push(value)}`;
  const row = await db.one<TerritorialUnitPage>(
    `WITH matching AS (
       SELECT u.name AS name, ${UNIT_JSON} AS unit, row_number() OVER (ORDER BY ${orderOf(query.sort)}) AS rank
       FROM territorial_unit u ${UNIT_JOINS}
       WHERE u.project_id = $1 AND ${scopePredicate(reading.scope, 'u.id', params)}
         AND (${at(query.region ?? null)}::text IS NULL OR u.region_code = $${params.length})
         AND (${at(patternsOf(query.q))}::text[] IS NULL OR u.name_folded LIKE ALL ($${params.length})
           OR lower(p.code) LIKE ALL ($${params.length}))
     )
     SELECT coalesce((SELECT json_agg(page.unit ORDER BY page.rank) FROM (
         SELECT unit, rank FROM matching ORDER BY rank LIMIT ${at(query.size)} OFFSET ${at((query.page - 1) * query.size)}
       ) page), '[]') AS items, (SELECT count(*) FROM matching) AS total`,
    params,
    `territorial-unit-list:${reading.scope.kind}:${query.sort}`,
  );
  return row ?? { items: [], total: 0 };
}

/** One unit with its places and people over time; null when it is not of the project or out of the reader's scope. */
export async function readUnit(db: Queryable, reading: UnitReading, id: string): Promise<TerritorialUnitDetail | null> {
  const params: unknown[] = [reading.projectId, reading.today, id];
  const row = await db.one<{
    unit: TerritorialUnitDetail;
    more: Pick<TerritorialUnitDetail, 'places' | 'assignments'>;
  }>(
    `SELECT ${UNIT_JSON} AS unit, json_build_object(
       'places', coalesce((SELECT json_agg(json_build_object('number', h.number, 'code', h.code,
           'validFrom', hp.valid_from, 'validTo', hp.valid_to) ORDER BY hp.valid_from)
         FROM unit_place hp JOIN territorial_place h ON h.id = hp.place_id
         WHERE hp.unit_id = u.id AND hp.recorded_to IS NULL), '[]'),
       'assignments', coalesce((SELECT json_agg(json_build_object('id', r.id, 'role', r.role,
           'user', json_build_object('id', o.id, 'displayName', o.display_name),
           'thematicArea', CASE WHEN a.id IS NOT NULL THEN
             json_build_object('code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en) END,
           'substitute', CASE WHEN s.id IS NOT NULL THEN
             json_build_object('id', s.id, 'displayName', s.display_name) END,
           'validFrom', r.valid_from, 'validTo', r.valid_to) ORDER BY r.role, a.position NULLS FIRST, r.valid_from, o.display_name)
         FROM role_assignment r JOIN app_user o ON o.id = r.user_id LEFT JOIN app_user s ON s.id = r.substitute_id
         LEFT JOIN thematic_area a ON a.id = r.thematic_area_id WHERE r.unit_id = u.id), '[]')) AS more
     FROM territorial_unit u ${UNIT_JOINS}
     WHERE u.project_id = $1 AND u.id = $3 AND ${scopePredicate(reading.scope, 'u.id', params)}`,
    params,
    `territorial-unit-detail:${reading.scope.kind}`,
  );
  return row && { ...row.unit, ...row.more };
}

/** All places of the project with the unit that holds each today, named only within the reader's scope. */
export async function readPlaces(db: Queryable, reading: UnitReading): Promise<TerritorialPlace[]> {
  const params: unknown[] = [reading.projectId, reading.today];
  return db.query<TerritorialPlace>(
    `SELECT p.number, p.code,
       CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS unit
     FROM territorial_place p
     ${holderOfPlace('p.id', '$2')}
     LEFT JOIN territorial_unit u ON u.id = up.unit_id AND ${scopePredicate(reading.scope, 'u.id', params)}
     WHERE p.project_id = $1 ORDER BY p.number`,
    params,
    `territorial-places:${reading.scope.kind}`,
  );
}

function orderOf(sort: string): string {
  const descending = sort.startsWith('-');
  const column = COLUMN_OF_SORT[descending ? sort.slice(1) : sort] ?? 'u.name';
  return `${column} ${descending ? 'DESC' : 'ASC'} NULLS LAST, u.name, u.id`;
}

function patternsOf(q: string | undefined): string[] | null {
  const words = foldCzech(q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? null : words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

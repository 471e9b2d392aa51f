import { foldCzech, type LocalDate, type Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { regionRef } from '../municipality/region-ref.lookup.ts';
import type { MasDetail, MasPage, MasProject } from './dto/mas.dto.ts';
import type { MasQuery } from './dto/write-mas.dto.ts';

/** Who reads, and how far they see units; groups themselves are read by everybody of the project. */
export interface MasReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly unitScope: Scope;
}

type Queryable = Pick<Transaction, 'query' | 'one'>;

/** $2 is the day on which it is asked whether the document holds. */
const documentOf = (kind: 'strategy' | 'framework'): string => `json_build_object('name', m.${kind}_name,
  'from', m.${kind}_from, 'to', m.${kind}_to,
  'isInForce', coalesce(m.${kind}_from <= $2::date, false) AND coalesce(m.${kind}_to >= $2::date, true))`;

/** A page of groups, by name, in one statement. */
export async function readMasPage(db: Queryable, reading: MasReading, query: MasQuery): Promise<MasPage> {
  const params: unknown[] = [reading.projectId, reading.today];
  const at = (value: unknown): string => `$${params.push(value)}`;
  const conditions = ['m.project_id = $1'];
  const words = foldCzech(query.q ?? '')
    .split(' ')
    .filter(Boolean);
  if (words.length > 0) {
    const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const number = (query.q ?? '').replace(/\D/g, '');
    conditions.push(
      `(m.name_folded LIKE ALL (${at(patterns)}) OR (${at(number)} <> '' AND m.identification_number LIKE $${params.length} || '%'))`,
    );
  }
  if (query.region) conditions.push(`m.region_code = ${at(query.region)}`);
  const scope = scopePredicate(reading.unitScope, 'u.id', params);
  const found = await db.one<MasPage>(
    `WITH matching AS (SELECT * FROM mas m WHERE ${conditions.join(' AND ')}),
     page AS (SELECT * FROM matching ORDER BY name, id LIMIT ${at(query.size)} OFFSET ${at((query.page - 1) * query.size)})
     SELECT (SELECT count(*) FROM matching)::int AS total, coalesce((SELECT json_agg(json_build_object(
       'id', m.id, 'name', m.name, 'identificationNumber', m.identification_number, 'region', ${regionRef('m.region_code')},
       'municipalities', (SELECT count(*) FROM mas_municipality o WHERE o.mas_id = m.id AND o.recorded_to IS NULL),
       'units', coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name)
         FROM unit_mas l JOIN territorial_unit u ON u.id = l.unit_id WHERE l.mas_id = m.id AND ${scope}), '[]'),
       'projects', (SELECT count(*) FROM mas_project p WHERE p.mas_id = m.id AND p.state <> 'abandoned'),
       'strategy', ${documentOf('strategy')}, 'framework', ${documentOf('framework')}, 'version', m.version)
       ORDER BY m.name, m.id) FROM page m), '[]') AS items`,
    params,
  );
  return found ?? { items: [], total: 0 };
}

/** A group as it is stored, before the domain says what is worth a second look. */
export interface StoredMas extends Omit<MasDetail, 'projects' | 'warnings' | 'refusals'> {
  readonly projects: readonly StoredMasProject[];
  /** Municipalities that another group has as well. */
  readonly elsewhere: readonly { readonly code: string; readonly mas: string }[];
}

export interface StoredMasProject extends Omit<
  MasProject,
  'features' | 'missingFeatures' | 'warnings' | 'registration'
> {
  readonly met: readonly string[];
  readonly featureNotes: Readonly<Record<string, string>>;
  /** Names of its units that do not lie in the group. */
  readonly outside: readonly string[];
}

/** One group whole; null when the project has none such. Units are those that the reader sees. */
export function readMas(db: Queryable, reading: MasReading, id: string): Promise<StoredMas | null> {
  const params: unknown[] = [reading.projectId, reading.today, id];
  const seen = scopePredicate(reading.unitScope, 'u.id', params);
  return db.one<StoredMas>(
    `SELECT m.id, m.name, m.identification_number AS "identificationNumber", ${regionRef('m.region_code')} AS region,
       ${documentOf('strategy')} AS strategy, ${documentOf('framework')} AS framework, m.note, m.version,
       json_build_object('address', m.address, 'email', m.email, 'phone', m.phone, 'website', m.website,
         'dataBox', m.data_box) AS contact,
       coalesce((SELECT json_agg(json_build_object('code', o.municipality_code, 'name', o.name)
           ORDER BY o.name, o.municipality_code)
         FROM mas_municipality o WHERE o.mas_id = m.id AND o.recorded_to IS NULL), '[]') AS municipalities,
       coalesce((SELECT json_agg(json_build_object('code', o.municipality_code, 'mas', other.name)
           ORDER BY o.municipality_code, other.name)
         FROM mas_municipality o
         JOIN mas_municipality same ON same.project_id = o.project_id AND same.municipality_code = o.municipality_code
           AND same.recorded_to IS NULL AND same.mas_id <> o.mas_id
         JOIN mas other ON other.id = same.mas_id
         WHERE o.mas_id = m.id AND o.recorded_to IS NULL), '[]') AS elsewhere,
       coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name, 'municipalities', parts.total,
           'inside', parts.inside) ORDER BY u.name)
         FROM unit_mas l JOIN territorial_unit u ON u.id = l.unit_id
         CROSS JOIN LATERAL (SELECT count(*)::int AS total, count(o.id)::int AS inside FROM unit_municipality c
           LEFT JOIN mas_municipality o ON o.mas_id = l.mas_id AND o.municipality_code = c.municipality_code
             AND o.recorded_to IS NULL
           WHERE c.unit_id = u.id AND c.recorded_to IS NULL) parts
         WHERE l.mas_id = m.id AND ${seen}), '[]') AS units,
       coalesce((SELECT json_agg(json_build_object('id', p.id, 'title', p.title, 'description', p.description,
           'state', p.state, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'registrationNumber', p.registration_number,
           'met', p.features, 'featureNotes', p.feature_notes, 'focusAreas', p.focus_areas, 'version', p.version,
           'units', coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name)
             FROM mas_project_unit pu JOIN territorial_unit u ON u.id = pu.unit_id
             WHERE pu.mas_project_id = p.id AND ${seen}), '[]'),
           'outside', coalesce((SELECT json_agg(u.name ORDER BY u.name)
             FROM mas_project_unit pu JOIN territorial_unit u ON u.id = pu.unit_id
             WHERE pu.mas_project_id = p.id AND ${seen}
               AND NOT EXISTS (SELECT 1 FROM unit_mas l WHERE l.unit_id = u.id AND l.mas_id = m.id)), '[]'))
           ORDER BY p.state = 'abandoned', p.starts_on NULLS LAST, p.title)
         FROM mas_project p WHERE p.mas_id = m.id), '[]') AS projects
     FROM mas m WHERE m.project_id = $1 AND m.id = $3`,
    params,
    `mas-detail:${reading.unitScope.kind}`,
  );
}

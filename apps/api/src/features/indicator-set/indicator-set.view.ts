import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type {
  AreaIndicatorSets,
  IndicatorSet,
  IndicatorSetArea,
  IndicatorSetEvent,
  SetIndicator,
} from './dto/indicator-set.dto.ts';

export type Readable = Pick<Transaction, 'query' | 'one'>;

/** A version as it is stored. */
export interface StoredIndicatorSet extends IndicatorSet {
  readonly area: IndicatorSetArea;
  readonly note: string;
  readonly indicators: SetIndicator[];
}

const ROW = `json_build_object('id', s.id, 'number', s.number, 'state', s.state, 'isSample', s.is_sample,
  'inForceFrom', s.in_force_from, 'supersededOn', s.superseded_on, 'version', s.version,
  'indicatorCount', (SELECT count(*)::int FROM set_indicator i WHERE i.indicator_set_id = s.id))`;

const AREA = `json_build_object('code', a.code, 'nameCs', a.name_cs, 'nameEn', a.name_en)`;

const INDICATORS = `(SELECT coalesce(json_agg(json_build_object('code', i.code, 'title', i.title, 'titleEn', i.title_en,
    'definition', i.definition, 'unit', i.unit, 'dataSource', i.data_source, 'periodicity', i.periodicity,
    'direction', i.direction, 'baselineNote', i.baseline_note) ORDER BY i.position), '[]')
  FROM set_indicator i WHERE i.indicator_set_id = s.id)`;

/** Every thematic area with the versions of its set, the newest first. */
export function readIndicatorSets(db: Readable, projectId: string): Promise<AreaIndicatorSets[]> {
  return db.query<AreaIndicatorSets>(
    `SELECT ${AREA} AS area, coalesce((SELECT json_agg(${ROW} ORDER BY s.number DESC) FROM indicator_set s
       WHERE s.thematic_area_id = a.id), '[]') AS versions
     FROM thematic_area a WHERE a.project_id = $1 ORDER BY a.position`,
    [projectId],
    'indicator-sets',
  );
}

type WholeRow = { readonly base: IndicatorSet; readonly area: IndicatorSetArea } & Pick<
  StoredIndicatorSet,
  'note' | 'indicators'
>;

const WHOLE = `SELECT ${ROW} AS base, ${AREA} AS area, s.note, ${INDICATORS} AS indicators
  FROM indicator_set s JOIN thematic_area a ON a.id = s.thematic_area_id`;

const wholeOf = ({ base, ...more }: WholeRow): StoredIndicatorSet => ({ ...base, ...more });

/** One version whole; null when the project has none with the id. */
export async function readIndicatorSet(
  db: Readable,
  projectId: string,
  id: string,
): Promise<StoredIndicatorSet | null> {
  const row = await db.one<WholeRow>(`${WHOLE} WHERE s.project_id = $1 AND s.id = $2`, [projectId, id]);
  return row && wholeOf(row);
}

/** The newest version of an area under a number, of all when no number is given; one that was withdrawn counts for none. */
export async function readNewest(
  db: Readable,
  projectId: string,
  area: string,
  below: number | null = null,
): Promise<StoredIndicatorSet | null> {
  const row = await db.one<WholeRow>(
    `${WHOLE} WHERE s.project_id = $1 AND a.code = $2 AND s.state <> 'withdrawn'
       AND ($3::int IS NULL OR s.number < $3)
     ORDER BY s.number DESC LIMIT 1`,
    [projectId, area, below],
  );
  return row && wholeOf(row);
}

/** Every thematic area with the version in force; null where there is none. */
export async function readInForce(
  db: Readable,
  projectId: string,
): Promise<{ readonly area: IndicatorSetArea; readonly set: StoredIndicatorSet | null }[]> {
  const rows = await db.query<WholeRow>(
    `SELECT CASE WHEN s.id IS NOT NULL THEN ${ROW} END AS base, ${AREA} AS area, s.note, ${INDICATORS} AS indicators
     FROM thematic_area a LEFT JOIN indicator_set s ON s.thematic_area_id = a.id AND s.state = 'in-force'
     WHERE a.project_id = $1 ORDER BY a.position`,
    [projectId],
  );
  return rows.map((row) => ({ area: row.area, set: row.base === null ? null : wholeOf(row) }));
}

/** Since when the version in force in an area holds. */
export async function readInForceFrom(db: Readable, projectId: string, area: string): Promise<LocalDate | null> {
  const found = await db.one<{ from: LocalDate }>(
    `SELECT s.in_force_from AS "from" FROM indicator_set s JOIN thematic_area a ON a.id = s.thematic_area_id
     WHERE s.project_id = $1 AND a.code = $2 AND s.state = 'in-force'`,
    [projectId, area],
  );
  return found?.from ?? null;
}

/** What happened to a version, the newest first, read from the facts. */
export function readHistory(db: Readable, id: string): Promise<IndicatorSetEvent[]> {
  return db.query<IndicatorSetEvent>(
    `SELECT f.type, to_char(f.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
       f.data ->> 'effectiveOn' AS "effectiveOn", coalesce(f.data -> 'fields', '[]') AS fields,
       CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'displayName', e.display_name) END AS by
     FROM fact f LEFT JOIN app_user e ON e.id = f.actor_id
     WHERE f.subject_type = 'indicator-set' AND f.subject_id = $1 ORDER BY f.occurred_at DESC, f.id DESC`,
    [id],
  );
}

import type { CatalogueState, LocalDate, Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { CatalogueStep, Criterion, CriteriaCatalogue } from './dto/criteria-catalogue.dto.ts';

export type Readable = Pick<Transaction, 'query' | 'one'>;

/** Whose eyes read: pilot units and ratings only of the units within the scope. */
export interface CatalogueReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly scope: Scope;
}

/** A version with everything that is stored of it. */
export interface StoredCatalogue extends CriteriaCatalogue {
  readonly note: string;
  readonly noteEn: string | null;
  readonly pilotConclusion: string;
  readonly criteria: Criterion[];
  readonly history: CatalogueStep[];
}

/** A criterion that may be mapped on. */
export interface MappableCriterion {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly thematicArea: string;
  readonly levels: number[];
}

const row = (inScope: string): string => `c.id, c.number, c.title, c.title_en AS "titleEn", c.state,
  c.is_sample AS "isSample", c.in_force_from AS "inForceFrom", c.version,
  (SELECT count(*)::int FROM criterion k WHERE k.catalogue_id = c.id) AS "criteriaCount",
  (SELECT count(DISTINCT k.thematic_area_id)::int FROM criterion k WHERE k.catalogue_id = c.id) AS "areaCount",
  (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name), '[]')
     FROM catalogue_pilot p JOIN territorial_unit u ON u.id = p.unit_id
     WHERE p.catalogue_id = c.id AND ${inScope}) AS "pilotUnits"`;

const criteria = (inScope: string): string => `(SELECT coalesce(json_agg(json_build_object(
    'id', k.id, 'code', k.code, 'title', k.title, 'titleEn', k.title_en, 'description', k.description,
    'descriptionEn', k.description_en,
    'thematicArea', json_build_object('code', t.code, 'nameCs', t.name_cs, 'nameEn', t.name_en),
    'levels', (SELECT coalesce(json_agg(json_build_object('level', l.level, 'descriptor', l.descriptor,
        'descriptorEn', l.descriptor_en) ORDER BY l.level), '[]') FROM criterion_level l WHERE l.criterion_id = k.id),
    'mappedFrom', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'code', o.code, 'title', o.title,
        'titleEn', o.title_en, 'catalogueNumber', oc.number) END,
    'pilot', (SELECT coalesce(json_agg(json_build_object('level', n.level, 'ratings', n.ratings) ORDER BY n.level), '[]')
      FROM (SELECT a.level, count(*)::int AS ratings FROM assessment a
        WHERE a.criterion_id = k.id AND a.is_pilot AND a.recorded_to IS NULL AND ${inScope} GROUP BY a.level) n)
  ) ORDER BY k.position, k.code), '[]')
  FROM criterion k
  JOIN thematic_area t ON t.id = k.thematic_area_id
  LEFT JOIN criterion o ON o.id = k.mapped_from_id
  LEFT JOIN criteria_catalogue oc ON oc.id = o.catalogue_id
  WHERE k.catalogue_id = c.id)`;

const HISTORY = `(SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'effectiveOn', s.effective_on,
    'reason', s.reason, 'at', to_char(s.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'by', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'displayName', e.display_name) END)
    ORDER BY s.sequence DESC), '[]')
  FROM catalogue_transition s LEFT JOIN app_user e ON e.id = s.recorded_by WHERE s.catalogue_id = c.id)`;

/** Every version, the newest first. */
export function readCatalogues(db: Readable, { projectId, scope }: CatalogueReading): Promise<CriteriaCatalogue[]> {
  const params: unknown[] = [projectId];
  const inScope = scopePredicate(scope, 'p.unit_id', params);
  return db.query<CriteriaCatalogue>(
    `SELECT ${row(inScope)} FROM criteria_catalogue c WHERE c.project_id = $1 ORDER BY c.number DESC`,
    params,
  );
}

/** One version whole; null when the project has none with the id. */
export function readCatalogue(db: Readable, reading: CatalogueReading, id: string): Promise<StoredCatalogue | null> {
  const params: unknown[] = [reading.projectId, id];
  const pilotUnits = scopePredicate(reading.scope, 'p.unit_id', params);
  const ratings = scopePredicate(reading.scope, 'a.unit_id', params);
  return db.one<StoredCatalogue>(
    `SELECT ${row(pilotUnits)}, c.note, c.note_en AS "noteEn", c.pilot_conclusion AS "pilotConclusion",
       ${criteria(ratings)} AS criteria, ${HISTORY} AS history
     FROM criteria_catalogue c WHERE c.project_id = $1 AND c.id = $2`,
    params,
  );
}

/** The criteria of the version before: the latest one of a lower number that was ever in force. */
export function readEarlierCriteria(db: Readable, projectId: string, number: number): Promise<MappableCriterion[]> {
  return db.query<MappableCriterion>(
    `SELECT k.id, k.code, k.title, k.title_en AS "titleEn", t.code AS "thematicArea",
       (SELECT coalesce(json_agg(l.level ORDER BY l.level), '[]') FROM criterion_level l
        WHERE l.criterion_id = k.id) AS levels
     FROM criterion k JOIN thematic_area t ON t.id = k.thematic_area_id
     WHERE k.catalogue_id = (
       SELECT c.id FROM criteria_catalogue c
       WHERE c.project_id = $1 AND c.number < $2 AND c.in_force_from IS NOT NULL ORDER BY c.number DESC LIMIT 1)
     ORDER BY k.position, k.code`,
    [projectId, number],
  );
}

/** The thematic areas of a project by code. */
export async function readAreaIds(db: Readable, projectId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ code: string; id: string }>(
    `SELECT code, id FROM thematic_area WHERE project_id = $1 ORDER BY position`,
    [projectId],
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Since when the version now in force holds. */
export async function readInForceFrom(db: Readable, projectId: string): Promise<LocalDate | null> {
  const state: CatalogueState = 'in-force';
  const found = await db.one<{ from: LocalDate }>(
    `SELECT in_force_from AS "from" FROM criteria_catalogue WHERE project_id = $1 AND state = $2`,
    [projectId, state],
  );
  return found?.from ?? null;
}

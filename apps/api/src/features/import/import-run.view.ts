import type { Transaction } from '../../platform/db/transaction.ts';
import type { ImportPageQuery, SearchImportRows } from './dto/import-request.dto.ts';
import type { ImportFinding, ImportRow, ImportRowPage, ImportRun, ImportRunPage } from './dto/import-run.dto.ts';
import { shownCell, type StoredCell } from './stored-cells.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

const person = (user: string): string =>
  `CASE WHEN ${user}.id IS NOT NULL THEN json_build_object('id', ${user}.id, 'displayName', ${user}.display_name) END`;

const RUN_JSON = `json_build_object(
  'id', r.id, 'kind', r.kind, 'fileName', r.file_name, 'state', r.state,
  'format', r.mapping ->> 'format', 'encoding', r.mapping ->> 'encoding', 'separator', r.mapping ->> 'separator',
  'headers', r.mapping -> 'headers',
  'columns', coalesce((SELECT json_agg(json_build_object('key', p.key, 'header', r.mapping -> 'headers' -> p.value::int)
    ORDER BY p.value::int) FROM jsonb_each_text(r.mapping -> 'places') p), '[]'),
  'suggestions', coalesce((SELECT json_agg(json_build_object('key', s.key, 'header', s.value))
    FROM jsonb_each_text(r.mapping -> 'suggestions') s), '[]'),
  'findings', r.mapping -> 'findings', 'total', r.total, 'processed', r.processed, 'counts', r.counts,
  'createdBy', ${person('c')}, 'createdAt', r.created_at, 'finishedAt', r.finished_at,
  'hasRows', r.total = 0 OR EXISTS (SELECT 1 FROM import_row l WHERE l.import_id = r.id),
  'undoneAt', r.undone_at, 'undoneBy', ${person('u')}, 'failure', r.failure)`;

const RUN_FROM = `FROM import_run r JOIN app_user c ON c.id = r.created_by LEFT JOIN app_user u ON u.id = r.undone_by`;

/** Whose imports are read, and of which kinds. */
export interface ImportReading {
  readonly projectId: string;
  readonly kinds: readonly string[];
}

/** The imports of the project and of the installation's lists, the latest first. */
export async function readImports(
  db: Queryable,
  { projectId, kinds }: ImportReading,
  { page, size }: ImportPageQuery,
): Promise<ImportRunPage> {
  const row = await db.one<ImportRunPage>(
    `WITH matching AS (
       SELECT r.id FROM import_run r WHERE (r.project_id = $1 OR r.project_id IS NULL) AND r.kind = ANY($2)
     )
     SELECT coalesce((SELECT json_agg(one.run) FROM (
         SELECT ${RUN_JSON} AS run ${RUN_FROM} WHERE r.id IN (SELECT id FROM matching)
         ORDER BY r.created_at DESC, r.id DESC LIMIT $3 OFFSET $4) one), '[]') AS items,
       (SELECT count(*) FROM matching) AS total`,
    [projectId, kinds, size, (page - 1) * size],
  );
  return row ?? { items: [], total: 0 };
}

/** One import; null when it is of another project or of a kind out of the reader's reach. */
export async function readImport(
  db: Queryable,
  { projectId, kinds }: ImportReading,
  id: string,
): Promise<ImportRun | null> {
  const row = await db.one<{ run: ImportRun }>(
    `SELECT ${RUN_JSON} AS run ${RUN_FROM}
     WHERE r.id = $1 AND (r.project_id = $2 OR r.project_id IS NULL) AND r.kind = ANY($3)`,
    [id, projectId, kinds],
  );
  return row?.run ?? null;
}

interface StoredRow {
  readonly line: number;
  readonly action: ImportRow['action'];
  readonly cells: readonly StoredCell[];
  readonly findings: ImportFinding[];
  readonly subjectId: string | null;
  /** The pseudonym of the participant whom the line wrote: what is left to know it by once its cells are emptied. */
  readonly pseudonym: string | null;
}

/** The lines of an import with their findings, by the order of the file. */
export async function readImportRows(db: Queryable, run: ImportRun, query: SearchImportRows): Promise<ImportRowPage> {
  const row = await db.one<{ items: readonly StoredRow[]; total: number }>(
    `WITH matching AS (
       SELECT line, action, values AS cells, findings, subject_id AS "subjectId" FROM import_row
       WHERE import_id = $1 AND ($2::text IS NULL OR action = $2)
         AND ($3::text IS NULL OR findings @> jsonb_build_array(jsonb_build_object('severity', $3::text)))
         AND ($4::text IS NULL OR values::text ILIKE $4)
     )
     SELECT coalesce((SELECT json_agg(page ORDER BY page.line) FROM (
         SELECT m.*, p.code AS pseudonym FROM matching m LEFT JOIN participant p ON $7 AND p.id::text = m."subjectId"
         ORDER BY line LIMIT $5 OFFSET $6) page), '[]') AS items,
       (SELECT count(*) FROM matching) AS total`,
    [
      run.id,
      query.action ?? null,
      query.severity ?? null,
      query.q ? `%${query.q.replace(/[\\%_]/g, '\\$&')}%` : null,
      query.size,
      (query.page - 1) * query.size,
      run.kind === 'participant',
    ],
  );
  const items = (row?.items ?? []).map(({ cells, pseudonym, ...rest }) => ({
    ...rest,
    cells: pseudonym === null ? matchedCells(run, cells) : withPseudonym(matchedCells(run, cells), pseudonym),
  }));
  return { items, total: row?.total ?? 0 };
}

const matchedCells = (run: ImportRun, cells: readonly StoredCell[]): ImportRow['cells'] =>
  run.columns.map(({ key, header }) => ({ key, text: shownCell(cells[run.headers.indexOf(header)]) }));

const withPseudonym = (cells: ImportRow['cells'], code: string): ImportRow['cells'] => [
  { key: 'code', text: code },
  ...cells.filter(({ key }) => key !== 'code'),
];

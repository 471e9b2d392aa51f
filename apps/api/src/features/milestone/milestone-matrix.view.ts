import { foldCzech, stageIndex, stalledMilestones, STAGES, type LocalDate, type Milestone } from '@rssz/domain';
import type { Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Database } from '../../platform/db/database.ts';
import type {
  MilestoneMatrix,
  MilestoneMatrixQuery,
  MilestoneMatrixRow,
  StageState,
} from './dto/milestone-matrix.dto.ts';
import type { MilestoneCell } from './dto/milestone.dto.ts';

export interface MatrixReading {
  readonly projectId: string;
  readonly scope: Scope;
  readonly today: LocalDate;
}

interface StoredRow extends Omit<MilestoneMatrixRow, 'cells'> {
  readonly cells: (MilestoneCell & { readonly version: number })[] | null;
}

/** The current milestones `c` of a unit; the index over unit and stage serves each of them. */
const cellsOf = (unitId: string): string => `FROM milestone c WHERE c.unit_id = ${unitId} AND c.recorded_to IS NULL`;

/** What was reached after the day asked for, $2, is not reached yet. */
const REACHED = `coalesce(c.actual_on <= $2::date, false)`;

/** True of a milestone in the state; a stage without one is missing too. */
const IN_STATE: Readonly<Record<Exclude<StageState, 'missing'>, string>> = {
  overdue: `c.planned_on < $2::date AND NOT ${REACHED} AND NOT c.is_skipped`,
  planned: `c.planned_on >= $2::date AND NOT ${REACHED} AND NOT c.is_skipped`,
  reached: REACHED,
  skipped: `c.is_skipped`,
};
const DATED = `(c.planned_on IS NOT NULL OR ${REACHED} OR c.is_skipped)`;

/**
 * The units within the reader's scope with their stages, a page of them, in one statement.
 */
export async function readMatrix(
  db: Pick<Database, 'one'>,
  { projectId, scope, today }: MatrixReading,
  query: MilestoneMatrixQuery,
): Promise<MilestoneMatrix> {
  const asOf = (query.asOf ?? today) as LocalDate;
  const params: unknown[] = [projectId, asOf, today];
  const at = (value: unknown): string => `$${params.push(value)}`;
  const found = await db.one<{ rows: StoredRow[]; total: number; overdueUnits: number }>(
    `WITH matching AS MATERIALIZED (
       SELECT u.id, u.name, u.region_code,
         EXISTS (SELECT 1 ${cellsOf('u.id')} AND ${IN_STATE.overdue}) AS is_overdue
       FROM territorial_unit u
       WHERE u.project_id = $1 AND ${scopePredicate(scope, 'u.id', params)}
         AND (${at(query.region ?? null)}::text IS NULL OR u.region_code = $${params.length})
         AND (${at(patternsOf(query.q))}::text[] IS NULL OR u.name_folded LIKE ALL ($${params.length}))
         AND (${at(query.consultant ?? null)}::uuid IS NULL OR EXISTS (
           SELECT 1 FROM role_assignment r WHERE r.unit_id = u.id AND r.role = 'consultant'
             AND r.user_id = $${params.length} AND ${heldOn('r')}))
         AND ${stateCondition(query, at)}
     ), page AS (
       SELECT id, name, region_code FROM matching ORDER BY name, id
       LIMIT ${at(query.size)} OFFSET ${at((query.page - 1) * query.size)}
     )
     SELECT (SELECT count(*) FROM matching)::int AS total,
       (SELECT count(*) FROM matching WHERE is_overdue)::int AS "overdueUnits",
       coalesce((SELECT json_agg(json_build_object(
           'unit', json_build_object('id', p.id, 'name', p.name),
           'region', json_build_object('code', p.region_code, 'nameCs', coalesce(g.label_cs, p.region_code),
             'nameEn', coalesce(g.label_en, p.region_code)),
           'place', (SELECT tp.code FROM unit_place up JOIN territorial_place tp ON tp.id = up.place_id
             WHERE up.unit_id = p.id AND up.recorded_to IS NULL AND ${heldOn('up')} LIMIT 1),
           'consultants', coalesce((SELECT json_agg(DISTINCT jsonb_build_object('id', o.id, 'displayName', o.display_name))
             FROM role_assignment r JOIN app_user o ON o.id = r.user_id
             WHERE r.unit_id = p.id AND r.role = 'consultant' AND ${heldOn('r')}), '[]'),
           'cells', (SELECT json_agg(json_build_object('stage', c.stage, 'plannedOn', c.planned_on, 'actualOn', CASE WHEN ${REACHED} THEN c.actual_on END,
             'isSkipped', c.is_skipped, 'skipReason', c.skip_reason, 'note', c.note, 'version', c.version))
             ${cellsOf('p.id')})) ORDER BY p.name, p.id)
         FROM page p LEFT JOIN code_list_item g ON g.list = 'region' AND g.code = p.region_code), '[]') AS rows`,
    params,
    `milestone-matrix:${scope.kind}:${query.state ?? '-'}:${query.stage ? 'stage' : '-'}`,
  );
  const { rows = [], total = 0, overdueUnits = 0 } = found ?? {};
  return { asOf, stages: [...STAGES], rows: rows.map((row) => withOverdue(row, asOf)), total, overdueUnits };
}

/** People and places of the row are those of today, whatever day the dates are asked for. */
const heldOn = (alias: string): string =>
  `${alias}.valid_from <= $3::date AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= $3::date)`;

function stateCondition({ state, stage }: MilestoneMatrixQuery, at: (value: unknown) => string): string {
  if (!state) return 'true';
  const ofStage = stage ? `AND c.stage = ${at(stage)}` : '';
  if (state !== 'missing') return `EXISTS (SELECT 1 ${cellsOf('u.id')} ${ofStage} AND ${IN_STATE[state]})`;
  const wanted = stage ? 1 : STAGES.length;
  return `(SELECT count(*) ${cellsOf('u.id')} ${ofStage} AND ${DATED}) < ${wanted}`;
}

/** The domain says which stages stand still, so that matrix, watch and reminders never disagree. */
function withOverdue({ cells, ...row }: StoredRow, asOf: LocalDate): MilestoneMatrixRow {
  const stored = [...(cells ?? [])].sort((a, b) => stageIndex(a.stage) - stageIndex(b.stage));
  const stalled = new Map(
    stalledMilestones(stored as unknown as Milestone[], asOf).map((one) => [one.stage, one.overdueDays]),
  );
  return { ...row, cells: stored.map((cell) => ({ ...cell, overdueDays: stalled.get(cell.stage) ?? 0 })) };
}

function patternsOf(q: string | undefined): string[] | null {
  const words = foldCzech(q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? null : words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}

import { groupBy, silentUnits, watchUnit, type LocalDate, type Scope, type WatchedUnit } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Database } from '../../platform/db/database.ts';
import type { UnitBlocker } from '../comparison/comparison.lookup.ts';
import type { SilentUnit, SilentUnitList } from './dto/silent-unit.dto.ts';

export interface WatchReading {
  readonly projectId: string;
  readonly scope: Scope;
  readonly today: LocalDate;
  readonly days: number;
  /** Somebody in whose units only the watch looks; null for all. */
  readonly worker: string | null;
  /** What the units lack for their judgement, as the comparison has it. */
  readonly blockers: readonly UnitBlocker[];
}

type WatchedRow = WatchedUnit & Pick<SilentUnit, 'unit' | 'regionCode' | 'consultants'>;
type StoredRow = Omit<WatchedRow, 'lacksBaseline' | 'lacksLaterAssessment'>;

const HELD = `r.valid_from <= $2::date AND (r.valid_to IS NULL OR r.valid_to >= $2::date)`;

const WATCHED = `
SELECT u.id AS "unitId", json_build_object('id', u.id, 'name', u.name) AS unit, u.region_code AS "regionCode",
  u.cooperation_from AS "cooperationFrom", u.cooperation_to AS "cooperationTo",
  coalesce(people.consultants, '[]') AS consultants, people.consultants IS NOT NULL AS "hasConsultant",
  coalesce((SELECT json_agg(json_build_object('stage', m.stage, 'plannedOn', m.planned_on, 'actualOn', m.actual_on,
      'isSkipped', m.is_skipped))
    FROM milestone m WHERE m.unit_id = u.id AND m.recorded_to IS NULL), '[]') AS milestones,
  array_to_json(array_remove(ARRAY[
    (SELECT max(v.held_on) FROM advisory_log_version v
      WHERE v.unit_id = u.id AND v.recorded_to IS NULL AND NOT v.is_voided AND v.held_on <= $2::date),
    (SELECT max(v.held_on) FROM advisory_log_unit f JOIN advisory_log_version v ON v.id = f.log_version_id
      WHERE f.unit_id = u.id AND v.recorded_to IS NULL AND NOT v.is_voided AND v.held_on <= $2::date),
    (SELECT max(m.actual_on) FROM milestone m
      WHERE m.unit_id = u.id AND m.recorded_to IS NULL AND m.actual_on <= $2::date),
    (SELECT max(d.agreed_on) FROM cooperation_description d WHERE d.unit_id = u.id AND d.agreed_on <= $2::date),
    (SELECT max(a.assessed_on) FROM assessment a
      WHERE a.project_id = u.project_id AND a.unit_id = u.id AND a.recorded_to IS NULL AND a.assessed_on <= $2::date)
  ], NULL)) AS "contactsOn",
  (SELECT d.state FROM cooperation_description d WHERE d.unit_id = u.id AND d.state <> 'superseded'
    ORDER BY d.number DESC LIMIT 1) AS description
FROM territorial_unit u
LEFT JOIN LATERAL (
  SELECT json_agg(DISTINCT jsonb_build_object('id', o.id, 'displayName', o.display_name)) AS consultants
  FROM role_assignment r JOIN app_user o ON o.id = r.user_id
  WHERE r.unit_id = u.id AND r.role = 'consultant' AND ${HELD}
) people ON true
WHERE u.project_id = $1 AND ($3::uuid IS NULL OR EXISTS (
  SELECT 1 FROM role_assignment r WHERE r.unit_id = u.id AND r.user_id = $3 AND ${HELD}))`;

async function readWatched(
  db: Pick<Database, 'query'>,
  { projectId, scope, today, worker, blockers }: WatchReading,
  unitId: string | null = null,
): Promise<WatchedRow[]> {
  const params: unknown[] = [projectId, today, worker, unitId];
  const one = unitId === null ? '$4::uuid IS NULL' : 'u.id = $4::uuid';
  const text = `${WATCHED} AND ${one} AND ${scopePredicate(scope, 'u.id', params)} ORDER BY u.name, u.id`;
  const name = `silent-units:${unitId === null ? 'all' : 'one'}:${scope.kind}`;
  const rows = await db.query<StoredRow>(text, params, name);
  const lacking = groupBy(blockers, (blocker) => blocker.unitId);
  return rows.map((row) => {
    const codes = (lacking.get(row.unitId) ?? []).map(({ code }) => code);
    const lacksBaseline = codes.includes('baseline-missing');
    return { ...row, lacksBaseline, lacksLaterAssessment: codes.includes('later-assessment-missing') };
  });
}

/** What the watch says of one unit, whether it needs somebody or not; null outside the reader's scope. */
export async function readUnitWatch(
  db: Pick<Database, 'query'>,
  reading: WatchReading,
  unitId: string,
): Promise<SilentUnit | null> {
  const [row] = await readWatched(db, reading, unitId);
  if (!row) return null;
  const { unitId: _id, ...watch } = watchUnit(row, reading.today, { silentAfterDays: reading.days });
  const { unit, regionCode, consultants } = row;
  return { unit, regionCode, consultants, ...watch, stalled: [...watch.stalled] };
}

/** The units within the reader's scope that need somebody; what the rows hold, the domain judges. */
export async function readSilentUnits(db: Pick<Database, 'query'>, reading: WatchReading): Promise<SilentUnitList> {
  const { today, days } = reading;
  const rows = await readWatched(db, reading);
  const rowOf = new Map(rows.map((row) => [row.unitId, row]));
  const items = silentUnits(rows, today, { silentAfterDays: days }).flatMap(({ unitId, ...watch }): SilentUnit[] => {
    const row = rowOf.get(unitId);
    if (!row) return [];
    const { unit, regionCode, consultants } = row;
    return [{ unit, regionCode, consultants, ...watch, stalled: [...watch.stalled] }];
  });
  return {
    days,
    items,
    silent: items.filter((one) => one.isSilent).length,
    stalled: items.filter((one) => one.stalled.length > 0).length,
    units: rows.length,
  };
}

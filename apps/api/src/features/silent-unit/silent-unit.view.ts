import { silentUnits, type LocalDate, type Scope, type WatchedUnit } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Database } from '../../platform/db/database.ts';
import type { SilentUnit, SilentUnitList } from './dto/silent-unit.dto.ts';

export interface WatchReading {
  readonly projectId: string;
  readonly scope: Scope;
  readonly today: LocalDate;
  readonly days: number;
  /** Somebody in whose units only the watch looks; null for all. */
  readonly worker: string | null;
}

type WatchedRow = WatchedUnit & Pick<SilentUnit, 'unit' | 'regionCode' | 'consultants'>;

const HELD = `r.valid_from <= $2::date AND (r.valid_to IS NULL OR r.valid_to >= $2::date)`;

/** Chosen criteria of the approved description that no assessment of the phases rates; pilot ratings do not count. */
const lacksAssessment = (phases: string): string => `EXISTS (
  SELECT 1 FROM cooperation_description d JOIN description_criterion dc ON dc.description_id = d.id
  WHERE d.unit_id = u.id AND d.state = 'approved' AND NOT EXISTS (
    SELECT 1 FROM assessment a WHERE a.project_id = u.project_id AND a.unit_id = u.id AND a.criterion_id = dc.criterion_id
      AND a.recorded_to IS NULL AND NOT a.is_pilot AND a.assessed_on <= $2::date AND a.phase IN (${phases})))`;

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
    (SELECT max(m.actual_on) FROM milestone m
      WHERE m.unit_id = u.id AND m.recorded_to IS NULL AND m.actual_on <= $2::date),
    (SELECT max(d.agreed_on) FROM cooperation_description d WHERE d.unit_id = u.id AND d.agreed_on <= $2::date),
    (SELECT max(a.assessed_on) FROM assessment a
      WHERE a.project_id = u.project_id AND a.unit_id = u.id AND a.recorded_to IS NULL AND a.assessed_on <= $2::date)
  ], NULL)) AS "contactsOn",
  (SELECT d.state FROM cooperation_description d WHERE d.unit_id = u.id AND d.state <> 'superseded'
    ORDER BY d.number DESC LIMIT 1) AS description,
  ${lacksAssessment(`'baseline'`)} AS "lacksBaseline",
  ${lacksAssessment(`'interim', 'final'`)} AS "lacksLaterAssessment"
FROM territorial_unit u
LEFT JOIN LATERAL (
  SELECT json_agg(DISTINCT jsonb_build_object('id', o.id, 'displayName', o.display_name)) AS consultants
  FROM role_assignment r JOIN app_user o ON o.id = r.user_id
  WHERE r.unit_id = u.id AND r.role = 'consultant' AND ${HELD}
) people ON true
WHERE u.project_id = $1 AND ($3::uuid IS NULL OR EXISTS (
  SELECT 1 FROM role_assignment r WHERE r.unit_id = u.id AND r.user_id = $3 AND ${HELD}))`;

/** The units within the reader's scope that need somebody; what the rows hold, the domain judges. */
export async function readSilentUnits(db: Pick<Database, 'query'>, reading: WatchReading): Promise<SilentUnitList> {
  const { projectId, scope, today, days, worker } = reading;
  const params: unknown[] = [projectId, today, worker];
  const text = `${WATCHED} AND ${scopePredicate(scope, 'u.id', params)} ORDER BY u.name, u.id`;
  const rows = await db.query<WatchedRow>(text, params, `silent-units:${scope.kind}`);
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

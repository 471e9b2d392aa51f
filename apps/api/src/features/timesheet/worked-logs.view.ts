import type { SupportKind, WorkedLog } from '@rssz/domain';
import { interpolate, timesheetDocumentTexts } from '@rssz/messages';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Ref } from '../../platform/http/dto/ref.dto.ts';

/** A log as the timesheet needs it, with the unit it was in. */
export interface NamedWorkedLog extends WorkedLog {
  readonly unit: Ref;
}

type StoredLog = Omit<NamedWorkedLog, 'activityGroup' | 'isVoided' | 'unitId'> & {
  readonly kind: SupportKind;
  readonly area: string;
};

/**
 * Whether the visit took place although its log is void: it became one with a log of somebody else that stands. Each of the
 * two people worked their own hours; of two logs of one person the kept one says them all.
 */
const MERGED_AWAY = `
EXISTS (
  WITH RECURSIVE kept AS (
    SELECT k.id, k.merged_into_id, k.created_by FROM advisory_log k WHERE k.id = l.merged_into_id
    UNION ALL
    SELECT k.id, k.merged_into_id, k.created_by FROM kept JOIN advisory_log k ON k.id = kept.merged_into_id
  )
  SELECT FROM kept JOIN advisory_log_version w ON w.log_id = kept.id AND w.recorded_to IS NULL
  HAVING bool_or(NOT w.is_voided) AND bool_and(kept.created_by <> l.created_by))`;

const LOGS = `
SELECT l.id, l.created_by AS "authorId", json_build_object('id', u.id, 'name', u.name) AS unit,
  v.held_on AS "heldOn", v.starts_at AS "startsAt", v.ends_at AS "endsAt", v.minutes,
  v.preparation_minutes AS "preparationMinutes", v.travel_minutes AS "travelMinutes", v.kind, k.code AS "keyActivity",
  t.name_cs AS area,
  coalesce((SELECT json_agg(f.unit_id ORDER BY f.unit_id) FROM advisory_log_unit f WHERE f.log_version_id = v.id), '[]')
    AS "furtherUnitIds",
  coalesce((SELECT json_agg(json_build_object('participantId', a.participant_id, 'minutes', a.minutes))
    FROM advisory_attendance a WHERE a.log_version_id = v.id AND NOT v.is_voided), '[]') AS attendees
FROM advisory_log_version v
JOIN advisory_log l ON l.id = v.log_id
JOIN territorial_unit u ON u.id = v.unit_id
JOIN thematic_area t ON t.id = v.thematic_area_id
JOIN key_activity k ON k.id = v.key_activity_id
WHERE v.project_id = $1 AND v.recorded_to IS NULL AND v.held_on BETWEEN $2::date AND $3::date
  AND (NOT v.is_voided OR (l.merged_into_id IS NOT NULL AND ${MERGED_AWAY}))
  AND ($4::uuid IS NULL OR l.created_by = $4)
ORDER BY v.held_on, v.starts_at NULLS FIRST, l.id`;

/**
 * The logs of some days that were work, of one author or of all: the valid ones, and of a visit that two people logged also
 * the one merged away, without its attendees, who are in the kept one. The group of activities is the kind of support and its area, in
 * Czech, since the timesheet is an official Czech document.
 */
export async function readWorkedLogs(
  db: Pick<Transaction, 'query'>,
  projectId: string,
  { startsOn, endsOn, authorId }: { startsOn: string; endsOn: string; authorId?: string },
): Promise<NamedWorkedLog[]> {
  const params = [projectId, startsOn, endsOn, authorId ?? null];
  const rows = await db.query<StoredLog>(LOGS, params, 'timesheet-logs');
  const { group } = timesheetDocumentTexts.cs;
  return rows.map(({ kind, area, ...log }) => ({
    ...log,
    unitId: log.unit.id,
    activityGroup: interpolate('cs', group[kind], { area }),
    isVoided: false,
  }));
}

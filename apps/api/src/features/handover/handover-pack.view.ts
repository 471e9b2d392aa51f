import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { descriptionInForce } from '../cooperation-description/description-in-force.lookup.ts';
import { subjectHref } from '../deadline/subject-href.lookup.ts';
import type { HandoverPack, PackDeadline } from './dto/handover-pack.dto.ts';

const LAST_LOGS = 10;

type StoredDeadline = Omit<PackDeadline, 'href'> & { readonly subjectType: string; readonly subjectId: string };

const AREA = `json_build_object('code', t.code, 'nameCs', t.name_cs, 'nameEn', t.name_en)`;

/** $1 unit · $2 today · $3 how many logs. The promises are those of the description in force. */
const PACK = `
SELECT
  coalesce((SELECT json_agg(json_build_object('resultKey', e.result_key, 'title', e.title, 'area', ${AREA}, 'dueOn', e.due_on,
      'daysLeft', e.due_on - $2::date, 'responsible', e.responsible) ORDER BY e.due_on NULLS LAST, a.position, e.position)
    FROM expected_result e JOIN description_area a ON a.id = e.area_id JOIN thematic_area t ON t.id = a.thematic_area_id
    WHERE e.description_id = (SELECT held.id FROM (${descriptionInForce('d.unit_id = $1')}) held)
      AND NOT EXISTS (SELECT 1 FROM result_closing c
        WHERE c.project_id = e.project_id AND c.result_key = e.result_key AND c.recorded_to IS NULL)), '[]') AS results,
  coalesce((SELECT json_agg(json_build_object('stage', m.stage, 'plannedOn', m.planned_on,
      'daysLeft', m.planned_on - $2::date, 'note', m.note) ORDER BY m.planned_on, m.stage)
    FROM milestone m WHERE m.unit_id = $1 AND m.recorded_to IS NULL AND m.planned_on IS NOT NULL
      AND m.actual_on IS NULL AND NOT m.is_skipped), '[]') AS milestones,
  coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name, 'position', c.position, 'email', c.email,
      'phone', c.phone) ORDER BY c.name, c.id)
    FROM unit_contact c WHERE c.unit_id = $1 AND c.valid_from <= $2::date
      AND (c.valid_to IS NULL OR c.valid_to >= $2::date)), '[]') AS contacts,
  coalesce((SELECT json_agg(json_build_object('id', l.id, 'kind', split_part(l.kind, ':', 1), 'label', l.label, 'dueOn', l.due_on,
      'daysLeft', l.due_on - $2::date, 'subjectType', l.subject_type, 'subjectId', l.subject_id) ORDER BY l.due_on, l.label)
    FROM deadline l WHERE l.unit_id = $1 AND l.closed_at IS NULL AND l.kind NOT LIKE 'milestone:%'), '[]') AS deadlines,
  coalesce((SELECT json_agg(last.log ORDER BY last.held_on DESC, last.id DESC) FROM (
      SELECT v.held_on, g.id, json_build_object('id', g.id, 'heldOn', v.held_on, 'minutes', v.minutes, 'mode', v.mode,
        'area', ${AREA}, 'note', v.note, 'author', json_build_object('id', o.id, 'displayName', o.display_name)) AS log
      FROM advisory_log_version v JOIN advisory_log g ON g.id = v.log_id JOIN app_user o ON o.id = g.created_by
      JOIN thematic_area t ON t.id = v.thematic_area_id
      WHERE v.recorded_to IS NULL AND NOT v.is_voided AND (v.unit_id = $1 OR EXISTS (
        SELECT 1 FROM advisory_log_unit f WHERE f.log_version_id = v.id AND f.unit_id = $1))
      ORDER BY v.held_on DESC, g.id DESC LIMIT $3) last), '[]') AS logs`;

/** What a successor takes over with a unit: promises, contacts, deadlines and the last logs, in one statement. */
export async function readPack(
  db: Pick<Transaction, 'one'>,
  unitId: string,
  today: LocalDate,
): Promise<HandoverPack | null> {
  const found = await db.one<Omit<HandoverPack, 'deadlines'> & { deadlines: StoredDeadline[] }>(
    PACK,
    [unitId, today, LAST_LOGS],
    'handover-pack',
  );
  if (!found) return null;
  const deadlines = found.deadlines.map(({ subjectType, subjectId, ...deadline }) => ({
    ...deadline,
    href: subjectHref(subjectType, subjectId),
  }));
  return { ...found, deadlines };
}

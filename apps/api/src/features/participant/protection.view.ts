import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.ts';
import type { DataProtection, ParticipantProtection } from './dto/protection.dto.ts';

const by = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) AS by`;

/** $2 participant, with the records that were merged into theirs: what was asked or opened of them concerns the same person. */
const SAME = `WITH RECURSIVE same AS (
  SELECT $2::uuid AS id UNION SELECT m.removed_id FROM participant_merge m JOIN same ON m.kept_id = same.id
) SELECT id FROM same`;

/**
 * $1 project · $2 participant or null for all. Who opened what: records, and names and attendance sheets with a reason; of one
 * participant also who read the name in lists, each reader with the last day.
 */
const OPENINGS = `
SELECT * FROM (
  SELECT 'record' AS kind, NULL::text AS reason, f.occurred_at AS "openedAt", ${by('u')},
    json_build_object('id', p.id, 'name', p.code) AS of
  FROM fact f JOIN participant p ON p.id = f.subject_id JOIN app_user u ON u.id = f.actor_id
  WHERE f.project_id = $1 AND f.type = 'participant.opened' AND f.subject_type = 'participant'
    AND ($2::uuid IS NULL OR p.id IN (${SAME}))
  UNION ALL
  SELECT 'name', o.reason, o.opened_at, ${by('u')}, json_build_object('id', p.id, 'name', p.code)
  FROM participant_opening o JOIN participant p ON p.id = o.participant_id JOIN app_user u ON u.id = o.opened_by
  WHERE o.project_id = $1 AND ($2::uuid IS NULL OR p.id IN (${SAME}))
  UNION ALL
  SELECT 'list', NULL, max(l.first_seen_at), ${by('u')}, json_build_object('id', p.id, 'name', p.code)
  FROM participant_listing l JOIN participant p ON p.id = l.participant_id JOIN app_user u ON u.id = l.seen_by
  WHERE l.project_id = $1 AND l.participant_id IN (${SAME}) GROUP BY p.id, u.id
  UNION ALL
  SELECT 'attendance-sheet', o.reason, o.opened_at, ${by('u')}, json_build_object('id', a.subject_id, 'name', t.name)
  FROM attachment_opening o JOIN attachment a ON a.id = o.attachment_id JOIN territorial_unit t ON t.id = a.unit_id
  JOIN app_user u ON u.id = o.opened_by
  WHERE a.project_id = $1 AND a.subject_type = 'advisory-log' AND ($2::uuid IS NULL OR EXISTS (
    SELECT 1 FROM advisory_log_version v JOIN advisory_attendance t ON t.log_version_id = v.id
    WHERE v.log_id = a.subject_id AND v.recorded_to IS NULL AND t.participant_id IN (${SAME})))
) opened ORDER BY "openedAt" DESC LIMIT $3`;

/** What a manager reads of the protection of people's data. */
@Injectable()
export class ProtectionView {
  constructor(private readonly database: Database) {}

  /** Null when the project has no such person. */
  async ofParticipant(projectId: string, id: string): Promise<ParticipantProtection | null> {
    const person = await this.database.one<Omit<ParticipantProtection, 'openings'>>(
      `SELECT p.restricted_from AS "restrictedFrom", p.anonymised_on AS "anonymisedOn",
         coalesce((SELECT json_agg(json_build_object('askedOn', e.asked_on, 'outcome', e.outcome, 'keptUntil', e.kept_until,
           'recordedAt', e.recorded_at, 'by', json_build_object('id', u.id, 'displayName', u.display_name))
           ORDER BY e.recorded_at DESC, e.id DESC)
           FROM erasure_request e JOIN app_user u ON u.id = e.recorded_by WHERE e.participant_id IN (${SAME})), '[]') AS requests
       FROM participant p WHERE p.project_id = $1 AND p.id = $2`,
      [projectId, id],
    );
    return person && { ...person, openings: await this.openings(projectId, id, 100) };
  }

  async ofProject(projectId: string): Promise<DataProtection> {
    const found = await this.database.one<Omit<DataProtection, 'openings' | 'version' | 'keptUntil'>>(
      `SELECT coalesce((SELECT json_agg(json_build_object('keptUntil', t.kept_until, 'reason', t.reason,
           'recordedAt', t.recorded_at, 'by', json_build_object('id', u.id, 'displayName', u.display_name))
           ORDER BY t.version DESC)
           FROM retention_term t JOIN app_user u ON u.id = t.recorded_by WHERE t.project_id = $1), '[]') AS terms,
         coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.code, 'restrictedFrom', p.restricted_from)
           ORDER BY p.number) FROM participant p WHERE p.project_id = $1 AND p.restricted_from IS NOT NULL), '[]')
           AS restricted,
         (SELECT count(*) FROM participant p WHERE p.project_id = $1 AND p.anonymised_on IS NOT NULL) AS anonymised`,
      [projectId],
    );
    const { terms = [], restricted = [], anonymised = 0 } = found ?? {};
    const openings = await this.openings(projectId, null, 200);
    return { version: terms.length, keptUntil: terms[0]?.keptUntil ?? null, terms, restricted, anonymised, openings };
  }

  private openings(projectId: string, id: string | null, most: number): Promise<DataProtection['openings']> {
    return this.database.query(OPENINGS, [projectId, id, most], 'data-openings');
  }
}

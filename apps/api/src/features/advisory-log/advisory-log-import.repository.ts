import { Injectable } from '@nestjs/common';
import { withoutDiacritics, type LocalDate } from '@rssz/domain';
import type { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import type { ExportReading } from '../../platform/import/import-writer.ts';
import type { SheetCell } from '../../platform/sheet/sheet-rows.ts';
import type { ImportedUnit, LogImportContext, LogImportFields } from './advisory-log-import-kind.ts';
import { visitPredicate } from './advisory-log.reader.ts';
import { personFinder, type NameablePerson } from './imported-attendees.ts';

/** A visit as far as telling it from others goes. */
export interface KnownVisit {
  readonly id: string;
  readonly unit: string;
  readonly heldOn: LocalDate;
  readonly minutes: number;
  readonly mode: string;
  readonly startsAt: string | null;
  readonly note: string;
}

const CONTEXT = `
SELECT json_build_object('startsOn', p.starts_on, 'endsOn', p.ends_on) AS project,
  (SELECT coalesce(json_agg(json_build_object('name', name, 'id', id, 'cooperationFrom', cooperation_from,
    'cooperationTo', cooperation_to)), '[]') FROM territorial_unit WHERE project_id = p.id) AS units,
  (SELECT coalesce(json_agg(json_build_object('code', code, 'nameCs', name_cs, 'nameEn', name_en)), '[]')
    FROM thematic_area WHERE project_id = p.id) AS areas,
  (SELECT coalesce(json_agg(code), '[]') FROM key_activity WHERE project_id = p.id AND parent_id IS NULL) AS activities,
  (SELECT coalesce(json_agg(DISTINCT jsonb_build_object('id', u.id, 'name', u.display_name, 'email', u.email)), '[]')
    FROM app_user u JOIN role_assignment r ON r.user_id = u.id WHERE r.project_id = p.id) AS authors
FROM project p WHERE p.id = $1`;

interface ContextRow {
  readonly project: LogImportContext['project'];
  readonly units: (ImportedUnit & { readonly name: string })[];
  readonly areas: { readonly code: string; readonly nameCs: string; readonly nameEn: string }[];
  readonly activities: string[];
  readonly authors: { readonly id: string; readonly name: string; readonly email: string }[];
}

/** What imports of visits read besides a single log, and how one is taken back. */
@Injectable()
export class AdvisoryLogImportRepository {
  async context(tx: Transaction, projectId: string): Promise<Omit<LogImportContext, 'known'>> {
    const row = await tx.one<ContextRow>(CONTEXT, [projectId]);
    if (!row) throw new Error('an import of a project that is not there');
    const people = await tx.query<NameablePerson>(
      `SELECT p.id, p.code, nullif(i.given_name, '') AS "givenName", nullif(i.surname, '') AS surname,
         i.birth_date AS "birthDate", r.entry_on AS "entryOn", r.exit_on AS "exitOn",
         p.anonymised_on IS NOT NULL AS "isAnonymised"
       FROM participant p JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       LEFT JOIN participant_identity i ON i.participant_id = p.id
       WHERE p.project_id = $1`,
      [projectId],
    );
    return {
      project: row.project,
      today: tx.today,
      units: new Map(row.units.map((unit) => [unit.name, unit])),
      areas: new Map(
        row.areas.flatMap(({ code, nameCs, nameEn }) =>
          [code, withoutDiacritics(nameCs), withoutDiacritics(nameEn)].map((name) => [name, code] as const),
        ),
      ),
      activities: new Set(row.activities),
      authors: new Map(
        row.authors.flatMap(({ id, name, email }) =>
          [name, email].map((text) => [withoutDiacritics(text), id] as const),
        ),
      ),
      personOf: personFinder(people),
    };
  }

  /** The valid visits of some days. */
  visits(tx: Transaction, projectId: string, days: readonly string[]): Promise<KnownVisit[]> {
    return tx.query<KnownVisit>(
      `SELECT v.log_id AS id, u.name AS unit, v.held_on AS "heldOn", v.minutes, v.mode, v.starts_at AS "startsAt", v.note
       FROM advisory_log_version v JOIN territorial_unit u ON u.id = v.unit_id
       WHERE v.project_id = $1 AND v.recorded_to IS NULL AND NOT v.is_voided AND v.held_on = ANY ($2::date[])`,
      [projectId, days],
    );
  }

  /** Whose visit it was, when it was not the one who brings the sheet. */
  async assign(tx: Transaction, id: string, authorId: string): Promise<void> {
    await tx.query(`UPDATE advisory_log SET created_by = $2 WHERE id = $1`, [id, authorId]);
  }

  /** Those logs, locked, that nobody touched or spoke of since. */
  async untouched(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT l.id FROM advisory_log l
       WHERE l.id = ANY ($1::uuid[]) AND l.version = 1
         AND NOT EXISTS (SELECT 1 FROM visit_response s WHERE s.log_id = l.id)
         AND NOT EXISTS (SELECT 1 FROM advisory_log m WHERE m.merged_into_id = l.id)
         AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.subject_id = l.id)
         AND NOT EXISTS (SELECT 1 FROM result_closing_evidence e WHERE e.log_id = l.id)
         AND NOT EXISTS (SELECT 1 FROM assessment_evidence e WHERE e.log_id = l.id)
       FOR UPDATE OF l`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    const versions = `(SELECT id FROM advisory_log_version WHERE log_id = $1)`;
    await tx.query(`DELETE FROM advisory_attendance WHERE log_version_id IN ${versions}`, [id]);
    await tx.query(`DELETE FROM advisory_log_unit WHERE log_version_id IN ${versions}`, [id]);
    await tx.query(`DELETE FROM advisory_log_version WHERE log_id = $1`, [id]);
    await tx.query(`DELETE FROM advisory_log WHERE id = $1`, [id]);
  }

  /** Visits within the reader's scope in the columns of the import, one after another; attendees by pseudonym. */
  exported(db: Database, { projectId, scope }: ExportReading): AsyncIterable<Record<keyof LogImportFields, SheetCell>> {
    const params: unknown[] = [projectId];
    return db.stream(
      `SELECT u.name AS unit, v.held_on::text AS "heldOn", '' AS hours, v.minutes,
         coalesce(v.starts_at, '') AS "startsAt", coalesce(v.ends_at, '') AS "endsAt", v.mode, v.kind,
         a.code AS "thematicArea", k.code AS "keyActivity", c.display_name AS author, coalesce(v.place, '') AS place,
         v.note, coalesce((SELECT string_agg(p.code || CASE WHEN t.minutes = v.minutes THEN '' ELSE '=' || t.minutes || ' min' END,
           '|' ORDER BY p.number) FROM advisory_attendance t JOIN participant p ON p.id = t.participant_id
           WHERE t.log_version_id = v.id), '') AS attendees
       FROM advisory_log_version v
       JOIN advisory_log l ON l.id = v.log_id
       JOIN app_user c ON c.id = l.created_by
       JOIN territorial_unit u ON u.id = v.unit_id
       JOIN thematic_area a ON a.id = v.thematic_area_id
       JOIN key_activity k ON k.id = v.key_activity_id
       WHERE v.project_id = $1 AND v.recorded_to IS NULL AND NOT v.is_voided
         AND ${visitPredicate(scope, params)}
       ORDER BY v.held_on, u.name, v.log_id`,
      params,
    );
  }
}

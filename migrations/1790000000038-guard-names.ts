import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose name stood in a list that somebody read is kept, one row a day for each reader and person; like a fact it refers to
 * nobody's row, so that reading a list waits for no writing. Names of people leave places where they are not needed. Attendance sheets are called by the day of their visit and
 * numbered, also those uploaded before that was so and those that came together when two logs became one. Lines of imports
 * of people that were worked off or taken back keep no cells, as new ones do not either.
 */
export class GuardNames1790000000038 implements MigrationInterface {
  name = 'GuardNames1790000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE participant_listing (
  participant_id uuid NOT NULL,
  seen_by uuid NOT NULL CONSTRAINT fk_participant_listing_seen_by REFERENCES app_user (id),
  seen_on date NOT NULL,
  project_id uuid NOT NULL,
  first_seen_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_participant_listing PRIMARY KEY (participant_id, seen_by, seen_on)
)`);
    await runner.query(`CREATE INDEX ix_participant_listing_recorded ON participant_listing (recorded_at)`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON participant_listing TO rssz_app`);
    await runner.query(`
WITH sheet AS (
  SELECT a.file_id, v.held_on, row_number() OVER (PARTITION BY a.subject_id ORDER BY a.recorded_from, a.id) AS number
  FROM attachment a JOIN advisory_log_version v ON v.log_id = a.subject_id AND v.recorded_to IS NULL
  WHERE a.subject_type = 'advisory-log'
)
UPDATE stored_file f SET original_name = 'prezencni-listina-' || sheet.held_on
  || CASE WHEN sheet.number = 1 THEN '' ELSE '-' || sheet.number END
  || lower(coalesce(substring(f.original_name FROM '\\.[A-Za-z0-9]{1,8}$'), ''))
FROM sheet WHERE f.id = sheet.file_id`);
    await runner.query(`
UPDATE import_row l SET values = '[]', before = CASE WHEN r.state = 'undone' THEN NULL ELSE l.before END
FROM import_run r
WHERE r.id = l.import_id AND r.kind IN ('participant', 'advisory-log')
  AND (r.state = 'undone' OR (r.state = 'done' AND l.action <> 'refuse'))`);
  }

  /** What was forgotten does not come back. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE participant_listing`);
  }
}

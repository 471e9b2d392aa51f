import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rest of an advisory log: what kind of support, from when to when and where, further units, the internal note, the next
 * step, preparation and travel. The next step is done once for the log, whichever version agreed it.
 */
export class CompleteAdvisoryLog1790000000023 implements MigrationInterface {
  name = 'CompleteAdvisoryLog1790000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE advisory_log_version
  ADD COLUMN kind text NOT NULL DEFAULT 'advisory',
  ADD COLUMN starts_at text,
  ADD COLUMN ends_at text,
  ADD COLUMN place text,
  ADD COLUMN internal_note text NOT NULL DEFAULT '',
  ADD COLUMN internal_note_folded text NOT NULL DEFAULT '',
  ADD COLUMN next_step text,
  ADD COLUMN next_step_due_on date,
  ADD COLUMN preparation_minutes integer NOT NULL DEFAULT 0,
  ADD COLUMN travel_minutes integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_advisory_log_version_kind CHECK (kind IN ('advisory', 'workshop', 'training')),
  ADD CONSTRAINT ck_advisory_log_version_time CHECK (
    (starts_at IS NULL) = (ends_at IS NULL) AND (starts_at IS NULL OR (
      starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND ends_at ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'
      AND starts_at < ends_at))),
  ADD CONSTRAINT ck_advisory_log_version_next_step CHECK (
    (next_step IS NULL) = (next_step_due_on IS NULL) AND (next_step_due_on IS NULL OR next_step_due_on >= held_on)),
  ADD CONSTRAINT ck_advisory_log_version_work CHECK (
    preparation_minutes BETWEEN 0 AND 1440 AND travel_minutes BETWEEN 0 AND 1440)`);
    await runner.query(`
CREATE INDEX ix_advisory_log_version_note_trgm ON advisory_log_version USING gin (note_folded gin_trgm_ops)
WHERE recorded_to IS NULL`);
    await runner.query(`
CREATE TABLE advisory_log_unit (
  project_id uuid NOT NULL,
  log_version_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  CONSTRAINT pk_advisory_log_unit PRIMARY KEY (log_version_id, unit_id),
  CONSTRAINT fk_advisory_log_unit_version FOREIGN KEY (project_id, log_version_id) REFERENCES advisory_log_version (project_id, id),
  CONSTRAINT fk_advisory_log_unit_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_advisory_log_unit_unit ON advisory_log_unit (unit_id)`);
    await runner.query(`
ALTER TABLE advisory_log
  ADD COLUMN next_step_done_on date,
  ADD COLUMN next_step_done_by uuid CONSTRAINT fk_advisory_log_next_step_done_by REFERENCES app_user (id),
  ADD COLUMN merged_into_id uuid,
  ADD CONSTRAINT fk_advisory_log_merged_into FOREIGN KEY (project_id, merged_into_id) REFERENCES advisory_log (project_id, id),
  ADD CONSTRAINT ck_advisory_log_next_step_done CHECK ((next_step_done_on IS NULL) = (next_step_done_by IS NULL)),
  ADD CONSTRAINT ck_advisory_log_merged_into CHECK (merged_into_id <> id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON advisory_log_unit TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE advisory_log DROP CONSTRAINT ck_advisory_log_merged_into, DROP CONSTRAINT ck_advisory_log_next_step_done,
  DROP COLUMN merged_into_id, DROP COLUMN next_step_done_by, DROP COLUMN next_step_done_on`);
    await runner.query(`DROP TABLE advisory_log_unit`);
    await runner.query(`DROP INDEX ix_advisory_log_version_note_trgm`);
    await runner.query(`
ALTER TABLE advisory_log_version DROP CONSTRAINT ck_advisory_log_version_work,
  DROP CONSTRAINT ck_advisory_log_version_next_step, DROP CONSTRAINT ck_advisory_log_version_time,
  DROP CONSTRAINT ck_advisory_log_version_kind, DROP COLUMN travel_minutes, DROP COLUMN preparation_minutes,
  DROP COLUMN next_step_due_on, DROP COLUMN next_step, DROP COLUMN internal_note_folded, DROP COLUMN internal_note,
  DROP COLUMN place, DROP COLUMN ends_at, DROP COLUMN starts_at, DROP COLUMN kind`);
  }
}

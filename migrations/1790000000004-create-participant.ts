import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Participants in three parts: the anchor with its pseudonym, the identity that can be erased as one row, and the
 * versioned record of the attributes that counting needs. Advisory logs keep every version with the time it was known.
 */
export class CreateParticipant1790000000004 implements MigrationInterface {
  name = 'CreateParticipant1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE participant (
  id uuid CONSTRAINT pk_participant PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_participant_project REFERENCES project (id),
  number integer NOT NULL,
  code text NOT NULL,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_participant_project UNIQUE (project_id, id),
  CONSTRAINT uq_participant_number UNIQUE (project_id, number)
)`);
    await runner.query(`
CREATE TABLE participant_identity (
  participant_id uuid CONSTRAINT pk_participant_identity PRIMARY KEY,
  project_id uuid NOT NULL,
  given_name text NOT NULL,
  surname text NOT NULL COLLATE "cs-CZ-x-icu",
  birth_date date,
  municipality text,
  name_folded text NOT NULL,
  identity_key text,
  CONSTRAINT fk_participant_identity_participant FOREIGN KEY (project_id, participant_id) REFERENCES participant (project_id, id)
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_participant_identity_key ON participant_identity (project_id, identity_key) WHERE identity_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX ix_participant_identity_name_trgm ON participant_identity USING gin (name_folded gin_trgm_ops)`,
    );
    await runner.query(`
CREATE TABLE participant_record (
  id uuid CONSTRAINT pk_participant_record PRIMARY KEY,
  project_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  entry_on date,
  exit_on date,
  sex text,
  labour_status text,
  education text,
  missing_fields text[] NOT NULL,
  complete_from date,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_participant_record_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_participant_record_participant FOREIGN KEY (project_id, participant_id) REFERENCES participant (project_id, id),
  CONSTRAINT ck_participant_record_period CHECK (exit_on IS NULL OR entry_on <= exit_on),
  CONSTRAINT ck_participant_record_complete CHECK ((complete_from IS NULL) = (cardinality(missing_fields) > 0))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_participant_record_current ON participant_record (participant_id) WHERE recorded_to IS NULL`,
    );
    await runner.query(`
CREATE TABLE participant_unit (
  project_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  valid_from date NOT NULL,
  CONSTRAINT pk_participant_unit PRIMARY KEY (participant_id, unit_id),
  CONSTRAINT fk_participant_unit_participant FOREIGN KEY (project_id, participant_id) REFERENCES participant (project_id, id),
  CONSTRAINT fk_participant_unit_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_participant_unit_unit ON participant_unit (unit_id)`);
    await runner.query(`
CREATE TABLE advisory_log (
  id uuid CONSTRAINT pk_advisory_log PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_advisory_log_project REFERENCES project (id),
  created_by uuid NOT NULL CONSTRAINT fk_advisory_log_created_by REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_advisory_log_project UNIQUE (project_id, id)
)`);
    await runner.query(`
CREATE TABLE advisory_log_version (
  id uuid CONSTRAINT pk_advisory_log_version PRIMARY KEY,
  project_id uuid NOT NULL,
  log_id uuid NOT NULL,
  version integer NOT NULL,
  unit_id uuid NOT NULL,
  held_on date NOT NULL,
  minutes integer NOT NULL,
  mode text NOT NULL,
  thematic_area_id uuid NOT NULL,
  key_activity_id uuid NOT NULL,
  note text NOT NULL DEFAULT '',
  note_folded text NOT NULL DEFAULT '',
  is_voided boolean NOT NULL DEFAULT false,
  reason text,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_advisory_log_version_recorded_by REFERENCES app_user (id),
  CONSTRAINT uq_advisory_log_version UNIQUE (log_id, version),
  CONSTRAINT uq_advisory_log_version_project UNIQUE (project_id, id),
  CONSTRAINT fk_advisory_log_version_log FOREIGN KEY (project_id, log_id) REFERENCES advisory_log (project_id, id),
  CONSTRAINT fk_advisory_log_version_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT fk_advisory_log_version_area FOREIGN KEY (project_id, thematic_area_id) REFERENCES thematic_area (project_id, id),
  CONSTRAINT fk_advisory_log_version_activity FOREIGN KEY (project_id, key_activity_id) REFERENCES key_activity (project_id, id),
  CONSTRAINT ck_advisory_log_version_minutes CHECK (minutes > 0 AND minutes <= 1440),
  CONSTRAINT ck_advisory_log_version_mode CHECK (mode IN ('in-person', 'remote', 'e-learning')),
  CONSTRAINT ck_advisory_log_version_reason CHECK (version = 1 OR reason IS NOT NULL)
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_advisory_log_version_current ON advisory_log_version (log_id) WHERE recorded_to IS NULL`,
    );
    await runner.query(
      `CREATE INDEX ix_advisory_log_version_held_on ON advisory_log_version (project_id, held_on) WHERE recorded_to IS NULL`,
    );
    await runner.query(
      `CREATE INDEX ix_advisory_log_version_unit ON advisory_log_version (unit_id) WHERE recorded_to IS NULL`,
    );
    await runner.query(`
CREATE TABLE advisory_attendance (
  project_id uuid NOT NULL,
  log_version_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  minutes integer NOT NULL,
  CONSTRAINT pk_advisory_attendance PRIMARY KEY (log_version_id, participant_id),
  CONSTRAINT fk_advisory_attendance_version FOREIGN KEY (project_id, log_version_id) REFERENCES advisory_log_version (project_id, id),
  CONSTRAINT fk_advisory_attendance_participant FOREIGN KEY (project_id, participant_id) REFERENCES participant (project_id, id),
  CONSTRAINT ck_advisory_attendance_minutes CHECK (minutes > 0 AND minutes <= 1440)
)`);
    await runner.query(`CREATE INDEX ix_advisory_attendance_participant ON advisory_attendance (participant_id)`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON
  participant, participant_identity, participant_record, participant_unit, advisory_log, advisory_log_version, advisory_attendance
TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE advisory_attendance, advisory_log_version, advisory_log, participant_unit, participant_record, participant_identity, participant`,
    );
  }
}

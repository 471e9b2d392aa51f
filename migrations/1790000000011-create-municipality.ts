import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground a unit stands on: the list of municipalities, which of them a unit covers, their index of social exclusion, the
 * people to talk to, experts and substitutes of a unit, and files kept beside any subject.
 */
export class CreateMunicipality1790000000011 implements MigrationInterface {
  name = 'CreateMunicipality1790000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE municipality (
  code text CONSTRAINT pk_municipality PRIMARY KEY,
  name text NOT NULL COLLATE "cs-CZ-x-icu",
  name_folded text NOT NULL,
  district_code text NOT NULL,
  region_code text NOT NULL,
  import_id uuid,
  CONSTRAINT ck_municipality_code CHECK (code ~ '^[0-9]{6}$')
)`);
    await runner.query(`CREATE INDEX ix_municipality_name_trgm ON municipality USING gin (name_folded gin_trgm_ops)`);
    await runner.query(`CREATE INDEX ix_municipality_import ON municipality (import_id)`);
    await runner.query(`
CREATE TABLE unit_municipality (
  id uuid CONSTRAINT pk_unit_municipality PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  municipality_code text NOT NULL,
  name text NOT NULL COLLATE "cs-CZ-x-icu",
  district_code text,
  region_code text,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_unit_municipality_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_unit_municipality_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT ck_unit_municipality_code CHECK (municipality_code ~ '^[0-9]{6}$')
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_unit_municipality_current ON unit_municipality (unit_id, municipality_code) WHERE recorded_to IS NULL`,
    );
    await runner.query(
      `CREATE INDEX ix_unit_municipality_code ON unit_municipality (project_id, municipality_code) WHERE recorded_to IS NULL`,
    );
    await runner.query(`
CREATE TABLE exclusion_index (
  id uuid CONSTRAINT pk_exclusion_index PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_exclusion_index_project REFERENCES project (id),
  municipality_code text NOT NULL,
  year integer NOT NULL,
  points integer NOT NULL,
  methodology_year integer NOT NULL,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_exclusion_index_recorded_by REFERENCES app_user (id),
  CONSTRAINT ck_exclusion_index_code CHECK (municipality_code ~ '^[0-9]{6}$'),
  CONSTRAINT ck_exclusion_index_points CHECK (points BETWEEN 0 AND 30)
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_exclusion_index_current ON exclusion_index (project_id, municipality_code, year, methodology_year)
       WHERE recorded_to IS NULL`,
    );
    await runner.query(`
CREATE TABLE unit_contact (
  id uuid CONSTRAINT pk_unit_contact PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  name text NOT NULL COLLATE "cs-CZ-x-icu",
  position text NOT NULL DEFAULT '',
  email text NOT NULL DEFAULT '',
  phone text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  valid_from date NOT NULL,
  valid_to date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT fk_unit_contact_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT ck_unit_contact_period CHECK (valid_to IS NULL OR valid_from <= valid_to)
)`);
    await runner.query(`CREATE INDEX ix_unit_contact_unit ON unit_contact (unit_id)`);
    await runner.query(`
ALTER TABLE role_assignment
  ADD COLUMN thematic_area_id uuid,
  ADD COLUMN substitute_id uuid CONSTRAINT fk_role_assignment_substitute REFERENCES app_user (id),
  ADD CONSTRAINT fk_role_assignment_area FOREIGN KEY (project_id, thematic_area_id) REFERENCES thematic_area (project_id, id),
  ADD CONSTRAINT ck_role_assignment_area CHECK (thematic_area_id IS NULL OR role = 'consultant'),
  ADD CONSTRAINT ck_role_assignment_substitute CHECK (substitute_id <> user_id),
  ADD CONSTRAINT ex_role_assignment_unit EXCLUDE USING gist (
    user_id WITH =, unit_id WITH =, role WITH =,
    (coalesce(thematic_area_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
    daterange(valid_from, valid_to, '[]') WITH &&)`);
    await runner.query(`
CREATE TABLE attachment (
  id uuid CONSTRAINT pk_attachment PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  file_id uuid NOT NULL,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_attachment_recorded_by REFERENCES app_user (id),
  void_reason text,
  CONSTRAINT fk_attachment_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT fk_attachment_file FOREIGN KEY (project_id, file_id) REFERENCES stored_file (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_attachment_subject ON attachment (subject_type, subject_id)`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON
  municipality, unit_municipality, exclusion_index, unit_contact, attachment
TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE attachment, unit_contact, exclusion_index, unit_municipality, municipality`);
    await runner.query(`
ALTER TABLE role_assignment
  DROP CONSTRAINT ex_role_assignment_unit,
  DROP CONSTRAINT ck_role_assignment_substitute,
  DROP CONSTRAINT ck_role_assignment_area,
  DROP CONSTRAINT fk_role_assignment_area,
  DROP COLUMN substitute_id,
  DROP COLUMN thematic_area_id`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A project as its definition states it: activities, thematic areas, output lines, indicators with dated targets, places
 * for territorial units, the units that take them, and who has which role where and when.
 */
export class CreateProject1790000000002 implements MigrationInterface {
  name = 'CreateProject1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE project (
  id uuid CONSTRAINT pk_project PRIMARY KEY,
  code text NOT NULL CONSTRAINT uq_project_code UNIQUE,
  registration_number text NOT NULL CONSTRAINT uq_project_registration_number UNIQUE,
  name text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  definition jsonb NOT NULL,
  definition_hash text NOT NULL,
  loaded_at timestamptz NOT NULL,
  CONSTRAINT ck_project_period CHECK (starts_on <= ends_on)
)`);
    await runner.query(`
CREATE TABLE key_activity (
  id uuid CONSTRAINT pk_key_activity PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_key_activity_project REFERENCES project (id),
  code text NOT NULL,
  parent_id uuid,
  name text NOT NULL,
  position integer NOT NULL,
  CONSTRAINT uq_key_activity_project UNIQUE (project_id, id),
  CONSTRAINT uq_key_activity_code UNIQUE (project_id, code),
  CONSTRAINT fk_key_activity_parent FOREIGN KEY (project_id, parent_id) REFERENCES key_activity (project_id, id)
)`);
    await runner.query(`
CREATE TABLE thematic_area (
  id uuid CONSTRAINT pk_thematic_area PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_thematic_area_project REFERENCES project (id),
  code text NOT NULL,
  name_cs text NOT NULL,
  name_en text NOT NULL,
  position integer NOT NULL,
  CONSTRAINT uq_thematic_area_project UNIQUE (project_id, id),
  CONSTRAINT uq_thematic_area_code UNIQUE (project_id, code)
)`);
    await runner.query(`
CREATE TABLE indicator (
  id uuid CONSTRAINT pk_indicator PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_indicator_project REFERENCES project (id),
  code text NOT NULL,
  name text NOT NULL,
  rule jsonb NOT NULL,
  position integer NOT NULL,
  CONSTRAINT uq_indicator_project UNIQUE (project_id, id),
  CONSTRAINT uq_indicator_code UNIQUE (project_id, code),
  CONSTRAINT ck_indicator_code CHECK (code IN ('documents', 'participants'))
)`);
    await runner.query(`
CREATE TABLE indicator_target (
  id uuid CONSTRAINT pk_indicator_target PRIMARY KEY,
  project_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  due_on date NOT NULL,
  value integer NOT NULL,
  is_final boolean NOT NULL,
  is_assumption boolean NOT NULL DEFAULT false,
  source text,
  CONSTRAINT fk_indicator_target_indicator FOREIGN KEY (project_id, indicator_id) REFERENCES indicator (project_id, id),
  CONSTRAINT uq_indicator_target_due UNIQUE (indicator_id, due_on),
  CONSTRAINT ck_indicator_target_value CHECK (value >= 0)
)`);
    await runner.query(`
CREATE TABLE output_line (
  id uuid CONSTRAINT pk_output_line PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_output_line_project REFERENCES project (id),
  key_activity_id uuid NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  planned_count integer NOT NULL,
  kind text NOT NULL,
  scope text NOT NULL,
  is_composite boolean NOT NULL,
  allowed_kinds text[] NOT NULL DEFAULT '{}',
  source text NOT NULL,
  position integer NOT NULL,
  CONSTRAINT uq_output_line_project UNIQUE (project_id, id),
  CONSTRAINT uq_output_line_code UNIQUE (project_id, code),
  CONSTRAINT fk_output_line_key_activity FOREIGN KEY (project_id, key_activity_id) REFERENCES key_activity (project_id, id),
  CONSTRAINT ck_output_line_count CHECK (planned_count > 0),
  CONSTRAINT ck_output_line_scope CHECK (scope IN ('project', 'place', 'year', 'open'))
)`);
    await runner.query(`
CREATE TABLE territorial_place (
  id uuid CONSTRAINT pk_territorial_place PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_territorial_place_project REFERENCES project (id),
  number integer NOT NULL,
  code text NOT NULL,
  CONSTRAINT uq_territorial_place_project UNIQUE (project_id, id),
  CONSTRAINT uq_territorial_place_number UNIQUE (project_id, number)
)`);
    await runner.query(`
CREATE TABLE territorial_unit (
  id uuid CONSTRAINT pk_territorial_unit PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_territorial_unit_project REFERENCES project (id),
  name text NOT NULL COLLATE "cs-CZ-x-icu",
  name_folded text NOT NULL,
  kind text NOT NULL,
  region_code text NOT NULL,
  cooperation_from date,
  cooperation_to date,
  note text NOT NULL DEFAULT '',
  is_demo boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_territorial_unit_project UNIQUE (project_id, id),
  CONSTRAINT ck_territorial_unit_kind CHECK (kind IN ('municipality', 'association', 'region')),
  CONSTRAINT ck_territorial_unit_period CHECK (cooperation_to IS NULL OR cooperation_from <= cooperation_to)
)`);
    await runner.query(`CREATE UNIQUE INDEX uq_territorial_unit_name ON territorial_unit (project_id, name)`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`
CREATE TABLE unit_place (
  id uuid CONSTRAINT pk_unit_place PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  place_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  CONSTRAINT fk_unit_place_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT fk_unit_place_place FOREIGN KEY (project_id, place_id) REFERENCES territorial_place (project_id, id),
  CONSTRAINT ck_unit_place_period CHECK (valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT ex_unit_place_place EXCLUDE USING gist (place_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
  CONSTRAINT ex_unit_place_unit EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
)`);
    await runner.query(`
CREATE TABLE role_assignment (
  id uuid CONSTRAINT pk_role_assignment PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT fk_role_assignment_user REFERENCES app_user (id),
  project_id uuid CONSTRAINT fk_role_assignment_project REFERENCES project (id),
  role text NOT NULL,
  unit_id uuid,
  valid_from date NOT NULL,
  valid_to date,
  CONSTRAINT fk_role_assignment_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT ck_role_assignment_role CHECK (role IN ('manager', 'consultant', 'evaluator', 'coordinator', 'admin')),
  CONSTRAINT ck_role_assignment_project CHECK ((role = 'admin') = (project_id IS NULL)),
  CONSTRAINT ck_role_assignment_unit CHECK (unit_id IS NULL OR role IN ('consultant', 'coordinator')),
  CONSTRAINT ck_role_assignment_period CHECK (valid_to IS NULL OR valid_from <= valid_to)
)`);
    await runner.query(`CREATE INDEX ix_role_assignment_user ON role_assignment (user_id)`);
    await runner.query(`CREATE INDEX ix_role_assignment_unit ON role_assignment (unit_id)`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON
  project, key_activity, thematic_area, indicator, indicator_target, output_line, territorial_place, territorial_unit,
  unit_place, role_assignment
TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE role_assignment, unit_place, territorial_unit, territorial_place, output_line, indicator_target, indicator, thematic_area, key_activity, project`,
    );
    await runner.query(`DROP EXTENSION IF EXISTS btree_gist`);
  }
}

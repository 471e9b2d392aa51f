import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Local action groups (MAS) with their municipalities, strategy and programme framework, their individual projects with the
 * features and focus areas of the programme catalogue, and which territorial unit lies in which group.
 */
export class CreateMas1790000000042 implements MigrationInterface {
  name = 'CreateMas1790000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE mas (
  id uuid CONSTRAINT pk_mas PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_mas_project REFERENCES project (id),
  name text NOT NULL COLLATE "cs-CZ-x-icu",
  name_folded text NOT NULL,
  identification_number text NOT NULL,
  region_code text NOT NULL,
  strategy_name text NOT NULL DEFAULT '',
  strategy_from date,
  strategy_to date,
  framework_name text NOT NULL DEFAULT '',
  framework_from date,
  framework_to date,
  address text NOT NULL DEFAULT '',
  email text NOT NULL DEFAULT '',
  phone text NOT NULL DEFAULT '',
  website text NOT NULL DEFAULT '',
  data_box text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_mas_project UNIQUE (project_id, id),
  CONSTRAINT uq_mas_identification_number UNIQUE (project_id, identification_number),
  CONSTRAINT uq_mas_name UNIQUE (project_id, name),
  CONSTRAINT ck_mas_identification_number CHECK (identification_number ~ '^[0-9]{8}$'),
  CONSTRAINT ck_mas_strategy CHECK (strategy_to IS NULL OR strategy_from <= strategy_to),
  CONSTRAINT ck_mas_framework CHECK (framework_to IS NULL OR framework_from <= framework_to)
)`);
    await runner.query(`CREATE INDEX ix_mas_name_trgm ON mas USING gin (name_folded gin_trgm_ops)`);
    await runner.query(`
CREATE TABLE mas_municipality (
  id uuid CONSTRAINT pk_mas_municipality PRIMARY KEY,
  project_id uuid NOT NULL,
  mas_id uuid NOT NULL,
  municipality_code text NOT NULL,
  name text NOT NULL COLLATE "cs-CZ-x-icu",
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_mas_municipality_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_mas_municipality_mas FOREIGN KEY (project_id, mas_id) REFERENCES mas (project_id, id),
  CONSTRAINT ck_mas_municipality_code CHECK (municipality_code ~ '^[0-9]{6}$')
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_mas_municipality_current ON mas_municipality (mas_id, municipality_code) WHERE recorded_to IS NULL`,
    );
    await runner.query(
      `CREATE INDEX ix_mas_municipality_code ON mas_municipality (project_id, municipality_code) WHERE recorded_to IS NULL`,
    );
    await runner.query(`
CREATE TABLE mas_project (
  id uuid CONSTRAINT pk_mas_project PRIMARY KEY,
  project_id uuid NOT NULL,
  mas_id uuid NOT NULL,
  title text NOT NULL COLLATE "cs-CZ-x-icu",
  description text NOT NULL DEFAULT '',
  state text NOT NULL,
  starts_on date,
  ends_on date,
  registration_number text NOT NULL DEFAULT '',
  features text[] NOT NULL DEFAULT '{}',
  feature_notes jsonb NOT NULL DEFAULT '{}',
  focus_areas text[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_mas_project_project UNIQUE (project_id, id),
  CONSTRAINT fk_mas_project_mas FOREIGN KEY (project_id, mas_id) REFERENCES mas (project_id, id),
  CONSTRAINT ck_mas_project_state CHECK (state IN ('idea', 'prepared', 'applied', 'running', 'finished', 'abandoned')),
  CONSTRAINT ck_mas_project_period CHECK (ends_on IS NULL OR starts_on <= ends_on),
  CONSTRAINT ck_mas_project_features CHECK (features <@ ARRAY['CLLD-P1', 'CLLD-P2', 'CLLD-P3', 'CLLD-P4']),
  CONSTRAINT ck_mas_project_focus_areas CHECK (
    focus_areas <@ ARRAY['CLLD-O1', 'CLLD-O2', 'CLLD-O3', 'CLLD-O4', 'CLLD-O5', 'CLLD-O6'])
)`);
    await runner.query(`CREATE INDEX ix_mas_project_mas ON mas_project (mas_id)`);
    await runner.query(`
CREATE TABLE mas_project_unit (
  project_id uuid NOT NULL,
  mas_project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  CONSTRAINT pk_mas_project_unit PRIMARY KEY (mas_project_id, unit_id),
  CONSTRAINT fk_mas_project_unit_project FOREIGN KEY (project_id, mas_project_id) REFERENCES mas_project (project_id, id),
  CONSTRAINT fk_mas_project_unit_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_mas_project_unit_unit ON mas_project_unit (unit_id)`);
    await runner.query(`
CREATE VIEW unit_mas AS
SELECT DISTINCT u.unit_id, m.mas_id
FROM unit_municipality u
JOIN mas_municipality m ON m.project_id = u.project_id AND m.municipality_code = u.municipality_code
WHERE u.recorded_to IS NULL AND m.recorded_to IS NULL`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON mas, mas_municipality, mas_project, mas_project_unit TO rssz_app`);
    await runner.query(`GRANT SELECT ON unit_mas TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW unit_mas`);
    await runner.query(`DROP TABLE mas_project_unit, mas_project, mas_municipality, mas`);
  }
}

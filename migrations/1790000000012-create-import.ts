import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports of any kind: the run with its progress, each line of the file with what it will do or did and the image of the
 * row before, so that the whole can be undone, and the column mapping a project keeps for the next time.
 */
export class CreateImport1790000000012 implements MigrationInterface {
  name = 'CreateImport1790000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE import_run (
  id uuid CONSTRAINT pk_import_run PRIMARY KEY,
  project_id uuid CONSTRAINT fk_import_run_project REFERENCES project (id),
  kind text NOT NULL,
  file_name text NOT NULL,
  state text NOT NULL DEFAULT 'rehearsed',
  mapping jsonb NOT NULL,
  total integer NOT NULL,
  processed integer NOT NULL DEFAULT 0,
  counts jsonb NOT NULL DEFAULT '{}',
  created_by uuid NOT NULL CONSTRAINT fk_import_run_created_by REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  undone_at timestamptz,
  undone_by uuid CONSTRAINT fk_import_run_undone_by REFERENCES app_user (id),
  failure jsonb,
  CONSTRAINT ck_import_run_state CHECK (state IN ('rehearsed', 'running', 'done', 'failed', 'undone')),
  CONSTRAINT ck_import_run_progress CHECK (processed BETWEEN 0 AND total),
  CONSTRAINT ck_import_run_undone CHECK ((state = 'undone') = (undone_at IS NOT NULL AND undone_by IS NOT NULL))
)`);
    await runner.query(`CREATE INDEX ix_import_run_project ON import_run (project_id, created_at DESC)`);
    await runner.query(`CREATE INDEX ix_import_run_running ON import_run (id) WHERE state = 'running'`);
    await runner.query(`
CREATE TABLE import_row (
  import_id uuid NOT NULL CONSTRAINT fk_import_row_run REFERENCES import_run (id),
  line integer NOT NULL,
  action text NOT NULL,
  subject_type text,
  subject_id text,
  values jsonb NOT NULL,
  before jsonb,
  after_version integer,
  findings jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT pk_import_row PRIMARY KEY (import_id, line),
  CONSTRAINT ck_import_row_action CHECK (action IN ('create', 'update', 'unchanged', 'refuse'))
)`);
    await runner.query(`
CREATE TABLE import_mapping (
  project_id uuid NOT NULL CONSTRAINT fk_import_mapping_project REFERENCES project (id),
  kind text NOT NULL,
  columns jsonb NOT NULL,
  saved_by uuid NOT NULL CONSTRAINT fk_import_mapping_saved_by REFERENCES app_user (id),
  saved_at timestamptz NOT NULL,
  CONSTRAINT pk_import_mapping PRIMARY KEY (project_id, kind)
)`);
    await runner.query(`
ALTER TABLE municipality ADD CONSTRAINT fk_municipality_import FOREIGN KEY (import_id) REFERENCES import_run (id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON import_run, import_row, import_mapping TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE municipality DROP CONSTRAINT fk_municipality_import`);
    await runner.query(`DROP TABLE import_mapping, import_row, import_run`);
  }
}

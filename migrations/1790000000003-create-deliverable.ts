import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The planned documents. The row holds the plan and the present state; the transitions are the evidence the indicator
 * counts, each with the day it holds for (effective_on) and the time it was known (recorded_from, recorded_to).
 */
export class CreateDeliverable1790000000003 implements MigrationInterface {
  name = 'CreateDeliverable1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE stored_file (
  id uuid CONSTRAINT pk_stored_file PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_stored_file_project REFERENCES project (id),
  storage_key text NOT NULL CONSTRAINT uq_stored_file_storage_key UNIQUE,
  original_name text NOT NULL,
  media_type text NOT NULL,
  byte_size bigint NOT NULL,
  sha256 text NOT NULL,
  uploaded_by uuid NOT NULL CONSTRAINT fk_stored_file_uploaded_by REFERENCES app_user (id),
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT uq_stored_file_project UNIQUE (project_id, id),
  CONSTRAINT ck_stored_file_byte_size CHECK (byte_size > 0)
)`);
    await runner.query(`
CREATE TABLE deliverable (
  id uuid CONSTRAINT pk_deliverable PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_deliverable_project REFERENCES project (id),
  output_line_id uuid NOT NULL,
  key_activity_id uuid NOT NULL,
  number integer NOT NULL,
  code text NOT NULL,
  title text NOT NULL COLLATE "cs-CZ-x-icu",
  title_folded text NOT NULL,
  kind text,
  place_id uuid,
  year integer,
  due_on date,
  due_on_is_assumption boolean NOT NULL DEFAULT false,
  owner_id uuid CONSTRAINT fk_deliverable_owner REFERENCES app_user (id),
  state text NOT NULL DEFAULT 'planned',
  approved_on date,
  published_on date,
  published_url text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_deliverable_project UNIQUE (project_id, id),
  CONSTRAINT uq_deliverable_number UNIQUE (project_id, number),
  CONSTRAINT fk_deliverable_output_line FOREIGN KEY (project_id, output_line_id) REFERENCES output_line (project_id, id),
  CONSTRAINT fk_deliverable_key_activity FOREIGN KEY (project_id, key_activity_id) REFERENCES key_activity (project_id, id),
  CONSTRAINT fk_deliverable_place FOREIGN KEY (project_id, place_id) REFERENCES territorial_place (project_id, id),
  CONSTRAINT ck_deliverable_state CHECK (state IN ('planned', 'in-progress', 'in-review', 'approved', 'published', 'withdrawn')),
  CONSTRAINT ck_deliverable_published CHECK (state <> 'published' OR (published_on IS NOT NULL AND published_url IS NOT NULL))
)`);
    await runner.query(`CREATE INDEX ix_deliverable_key_activity ON deliverable (project_id, key_activity_id)`);
    await runner.query(`CREATE INDEX ix_deliverable_title_trgm ON deliverable USING gin (title_folded gin_trgm_ops)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_deliverable_place ON deliverable (output_line_id, place_id) WHERE place_id IS NOT NULL`,
    );
    await runner.query(`
CREATE TABLE deliverable_file (
  id uuid CONSTRAINT pk_deliverable_file PRIMARY KEY,
  project_id uuid NOT NULL,
  deliverable_id uuid NOT NULL,
  file_id uuid NOT NULL,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_deliverable_file_recorded_by REFERENCES app_user (id),
  void_reason text,
  CONSTRAINT fk_deliverable_file_deliverable FOREIGN KEY (project_id, deliverable_id) REFERENCES deliverable (project_id, id),
  CONSTRAINT fk_deliverable_file_file FOREIGN KEY (project_id, file_id) REFERENCES stored_file (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_deliverable_file_deliverable ON deliverable_file (deliverable_id)`);
    await runner.query(`
CREATE TABLE deliverable_transition (
  id uuid CONSTRAINT pk_deliverable_transition PRIMARY KEY,
  project_id uuid NOT NULL,
  deliverable_id uuid NOT NULL,
  sequence integer NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  kind text NOT NULL,
  effective_on date NOT NULL,
  after_project_end boolean NOT NULL DEFAULT false,
  reason text,
  published_url text,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_deliverable_transition_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_deliverable_transition_deliverable FOREIGN KEY (project_id, deliverable_id) REFERENCES deliverable (project_id, id),
  CONSTRAINT uq_deliverable_transition_sequence UNIQUE (deliverable_id, sequence),
  CONSTRAINT ck_deliverable_transition_kind CHECK (kind IN ('start', 'submit', 'return', 'approve', 'publish', 'withdraw', 'reopen'))
)`);
    await runner.query(`
CREATE TABLE verdict (
  id uuid CONSTRAINT pk_verdict PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_verdict_project REFERENCES project (id),
  indicator_id uuid,
  deliverable_id uuid,
  as_of date NOT NULL,
  value integer,
  outcome text NOT NULL,
  finding text NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_verdict_recorded_by REFERENCES app_user (id),
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  CONSTRAINT fk_verdict_indicator FOREIGN KEY (project_id, indicator_id) REFERENCES indicator (project_id, id),
  CONSTRAINT fk_verdict_deliverable FOREIGN KEY (project_id, deliverable_id) REFERENCES deliverable (project_id, id),
  CONSTRAINT ck_verdict_subject CHECK ((indicator_id IS NULL) <> (deliverable_id IS NULL)),
  CONSTRAINT ck_verdict_outcome CHECK (outcome IN ('confirmed', 'confirmed-with-reservation', 'not-confirmed'))
)`);
    await runner.query(`CREATE INDEX ix_verdict_indicator ON verdict (indicator_id)`);
    await runner.query(`CREATE INDEX ix_verdict_deliverable ON verdict (deliverable_id)`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON stored_file, deliverable, deliverable_file, deliverable_transition, verdict TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE verdict, deliverable_transition, deliverable_file, deliverable, stored_file`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Calls for applications as the team enters them, and sources of money for measures: of the programme catalogue or of another
 * budget. What was decided about a source is kept step by step and never rewritten.
 */
export class CreateFunding1790000000041 implements MigrationInterface {
  name = 'CreateFunding1790000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE call (
  id uuid CONSTRAINT pk_call PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_call_project REFERENCES project (id),
  number text NOT NULL,
  name text NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  allocation_crowns bigint,
  eligible_objectives text[] NOT NULL,
  eligible_applicants text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL CONSTRAINT fk_call_created_by REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  CONSTRAINT uq_call_project UNIQUE (project_id, id),
  CONSTRAINT uq_call_number UNIQUE (project_id, number),
  CONSTRAINT ck_call_number CHECK (number ~ '^03_[0-9]{2}_[0-9]{3}$'),
  CONSTRAINT ck_call_name CHECK (name <> ''),
  CONSTRAINT ck_call_period CHECK (opens_on <= closes_on),
  CONSTRAINT ck_call_allocation CHECK (allocation_crowns BETWEEN 1 AND 99999999999),
  CONSTRAINT ck_call_objectives CHECK (cardinality(eligible_objectives) > 0
    AND eligible_objectives <@ ARRAY['2.1', '2.2', '3.1', 'CLLD'])
)`);
    await runner.query(`
CREATE TABLE measure_source (
  id uuid CONSTRAINT pk_measure_source PRIMARY KEY,
  project_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  item_code text,
  item_version_id uuid,
  objective_code text,
  other_source text,
  call_id uuid,
  state text NOT NULL,
  amount_crowns bigint,
  registration_number text,
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL CONSTRAINT fk_measure_source_created_by REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  CONSTRAINT uq_measure_source_project UNIQUE (project_id, id),
  CONSTRAINT fk_measure_source_measure FOREIGN KEY (project_id, measure_id) REFERENCES measure (project_id, id),
  CONSTRAINT fk_measure_source_item FOREIGN KEY (item_version_id, item_code) REFERENCES programme_item (version_id, code),
  CONSTRAINT fk_measure_source_call FOREIGN KEY (project_id, call_id) REFERENCES call (project_id, id),
  CONSTRAINT ck_measure_source_state CHECK (state IN ('accepted', 'refused', 'applied', 'granted', 'rejected')),
  CONSTRAINT ck_measure_source_origin CHECK ((item_code IS NULL) = (other_source IS NOT NULL)
    AND (item_code IS NULL) = (item_version_id IS NULL) AND (item_code IS NULL) = (objective_code IS NULL)),
  CONSTRAINT ck_measure_source_other CHECK (other_source <> '' AND (other_source IS NULL OR call_id IS NULL)),
  CONSTRAINT ck_measure_source_amount CHECK (amount_crowns BETWEEN 1 AND 99999999999)
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_measure_source_item ON measure_source (measure_id, item_code) WHERE item_code IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_measure_source_other ON measure_source (measure_id, lower(other_source)) WHERE other_source IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX ix_measure_source_call ON measure_source (call_id) WHERE call_id IS NOT NULL`);
    await runner.query(`CREATE INDEX ix_measure_source_measure ON measure_source (measure_id)`);
    await runner.query(`CREATE INDEX ix_measure_source_state ON measure_source (project_id, state)`);
    await runner.query(`
CREATE TABLE measure_source_step (
  id uuid CONSTRAINT pk_measure_source_step PRIMARY KEY,
  project_id uuid NOT NULL,
  source_id uuid NOT NULL,
  kind text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  happened_on date NOT NULL,
  reason text,
  amount_crowns bigint,
  call_id uuid,
  registration_number text,
  recorded_by uuid NOT NULL CONSTRAINT fk_measure_source_step_recorded_by REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT fk_measure_source_step_source FOREIGN KEY (project_id, source_id) REFERENCES measure_source (project_id, id),
  CONSTRAINT fk_measure_source_step_call FOREIGN KEY (project_id, call_id) REFERENCES call (project_id, id),
  CONSTRAINT ck_measure_source_step_kind CHECK (
    kind IN ('accept', 'refuse', 'change', 'apply', 'grant', 'reject', 'withdraw')),
  CONSTRAINT ck_measure_source_step_reason CHECK (kind NOT IN ('refuse', 'reject', 'withdraw') OR reason <> '')
)`);
    await runner.query(`CREATE INDEX ix_measure_source_step_source ON measure_source_step (source_id, recorded_at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON call, measure_source TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT ON measure_source_step TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE measure_source_step, measure_source, call`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The exchange with IS ESF: what was exported or loaded and when, the rows of a loaded list, and what was settled about each
 * of them. A settled row is a version; what is taken back is closed, never removed. The rows hold people's data and go once
 * a newer list has taken their place (docs/operations.md).
 */
export class CreateEsfExchange1790000000028 implements MigrationInterface {
  name = 'CreateEsfExchange1790000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE esf_exchange (
  id uuid CONSTRAINT pk_esf_exchange PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_esf_exchange_project REFERENCES project (id),
  number integer NOT NULL,
  kind text NOT NULL,
  total integer NOT NULL,
  left_out integer NOT NULL DEFAULT 0,
  sha256 text NOT NULL,
  periods integer[] NOT NULL DEFAULT '{}',
  sums jsonb,
  participant_ids uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_esf_exchange_recorded_by REFERENCES app_user (id),
  undone_at timestamptz,
  undone_by uuid CONSTRAINT fk_esf_exchange_undone_by REFERENCES app_user (id),
  CONSTRAINT uq_esf_exchange_project UNIQUE (project_id, id),
  CONSTRAINT uq_esf_exchange_number UNIQUE (project_id, number),
  CONSTRAINT ck_esf_exchange_kind CHECK (kind IN ('persons-out', 'persons-in', 'supports-out', 'supports-in')),
  CONSTRAINT ck_esf_exchange_total CHECK (total >= 0 AND left_out >= 0),
  CONSTRAINT ck_esf_exchange_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
)`);
    await runner.query(`
CREATE TABLE esf_row (
  exchange_id uuid NOT NULL,
  project_id uuid NOT NULL,
  line integer NOT NULL,
  cells text[] NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pk_esf_row PRIMARY KEY (exchange_id, line),
  CONSTRAINT fk_esf_row_exchange FOREIGN KEY (project_id, exchange_id) REFERENCES esf_exchange (project_id, id)
)`);
    await runner.query(`
CREATE TABLE esf_match (
  id uuid CONSTRAINT pk_esf_match PRIMARY KEY,
  project_id uuid NOT NULL,
  exchange_id uuid NOT NULL,
  line integer NOT NULL,
  kind text NOT NULL,
  participant_id uuid,
  reason text,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_esf_match_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_esf_match_exchange FOREIGN KEY (project_id, exchange_id) REFERENCES esf_exchange (project_id, id),
  CONSTRAINT fk_esf_match_participant FOREIGN KEY (project_id, participant_id) REFERENCES participant (project_id, id),
  CONSTRAINT ck_esf_match_kind CHECK (kind IN ('exact', 'by-hand', 'not-ours')),
  CONSTRAINT ck_esf_match_participant CHECK ((kind = 'not-ours') = (participant_id IS NULL)),
  CONSTRAINT ck_esf_match_reason CHECK ((kind = 'not-ours') = (reason IS NOT NULL))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_esf_match_line ON esf_match (exchange_id, line) WHERE recorded_to IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_esf_match_participant ON esf_match (exchange_id, participant_id) WHERE recorded_to IS NULL AND participant_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX ix_esf_match_participant ON esf_match (participant_id)`);
    await runner.query(`
CREATE TABLE esf_specification (
  project_id uuid CONSTRAINT pk_esf_specification PRIMARY KEY CONSTRAINT fk_esf_specification_project REFERENCES project (id),
  advisory text,
  workshop text,
  training text,
  version integer NOT NULL DEFAULT 1
)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON esf_exchange, esf_match, esf_specification TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON esf_row TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE esf_specification, esf_match, esf_row, esf_exchange`);
  }
}

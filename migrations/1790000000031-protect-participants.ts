import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long a project keeps its evidence, who opened a name of a sample and why, requests for erasure with what became of
 * them, since when the processing of somebody's data is restricted,
 * and since when they are a pseudonym only. What was decided is never rewritten.
 */
export class ProtectParticipants1790000000031 implements MigrationInterface {
  name = 'ProtectParticipants1790000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE retention_term (
  id uuid CONSTRAINT pk_retention_term PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_retention_term_project REFERENCES project (id),
  version integer NOT NULL,
  kept_until date NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_retention_term_recorded_by REFERENCES app_user (id),
  CONSTRAINT uq_retention_term_version UNIQUE (project_id, version),
  CONSTRAINT ck_retention_term_reason CHECK (reason <> '')
)`);
    await runner.query(`
CREATE TABLE erasure_request (
  id uuid CONSTRAINT pk_erasure_request PRIMARY KEY,
  project_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  asked_on date NOT NULL,
  outcome text NOT NULL,
  kept_until date,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_erasure_request_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_erasure_request_participant FOREIGN KEY (project_id, participant_id) REFERENCES participant (project_id, id),
  CONSTRAINT ck_erasure_request_outcome CHECK (outcome IN ('restricted', 'withdrawn', 'anonymised')),
  CONSTRAINT ck_erasure_request_kept CHECK (outcome = 'restricted' OR kept_until IS NULL)
)`);
    await runner.query(`CREATE INDEX ix_erasure_request_participant ON erasure_request (participant_id, recorded_at)`);
    await runner.query(`
CREATE TABLE participant_opening (
  id uuid CONSTRAINT pk_participant_opening PRIMARY KEY,
  project_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  reason text NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by uuid NOT NULL CONSTRAINT fk_participant_opening_opened_by REFERENCES app_user (id),
  CONSTRAINT fk_participant_opening_participant FOREIGN KEY (project_id, participant_id) REFERENCES participant (project_id, id),
  CONSTRAINT ck_participant_opening_reason CHECK (reason <> '')
)`);
    await runner.query(`CREATE INDEX ix_participant_opening_participant ON participant_opening (participant_id)`);
    await runner.query(`ALTER TABLE participant ADD COLUMN restricted_from date, ADD COLUMN anonymised_on date`);
    await runner.query(`GRANT SELECT, INSERT ON retention_term, erasure_request, participant_opening TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE participant DROP COLUMN anonymised_on, DROP COLUMN restricted_from`);
    await runner.query(`DROP TABLE participant_opening, erasure_request, retention_term`);
  }
}

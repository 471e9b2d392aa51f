import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the coordinator of a unit says of a visit, templates of logs, and who opened an attendance sheet why. A template is
 * what a form starts from, no evidence: it is kept as one value and may be removed.
 */
export class CreateVisitResponse1790000000024 implements MigrationInterface {
  name = 'CreateVisitResponse1790000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE visit_response (
  id uuid CONSTRAINT pk_visit_response PRIMARY KEY,
  project_id uuid NOT NULL,
  log_id uuid NOT NULL,
  log_version integer NOT NULL,
  kind text NOT NULL,
  comment text NOT NULL DEFAULT '',
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_visit_response_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_visit_response_log FOREIGN KEY (project_id, log_id) REFERENCES advisory_log (project_id, id),
  CONSTRAINT ck_visit_response_kind CHECK (kind IN ('confirmed', 'disputed')),
  CONSTRAINT ck_visit_response_comment CHECK (kind <> 'disputed' OR comment <> '')
)`);
    await runner.query(`CREATE INDEX ix_visit_response_log ON visit_response (log_id, recorded_at)`);
    await runner.query(`
CREATE TABLE log_template (
  id uuid CONSTRAINT pk_log_template PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_log_template_project REFERENCES project (id),
  owner_id uuid NOT NULL CONSTRAINT fk_log_template_owner REFERENCES app_user (id),
  name text NOT NULL,
  content jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT ck_log_template_name CHECK (name <> '')
)`);
    await runner.query(`CREATE INDEX ix_log_template_owner ON log_template (owner_id, project_id)`);
    await runner.query(`
CREATE TABLE attachment_opening (
  id uuid CONSTRAINT pk_attachment_opening PRIMARY KEY,
  attachment_id uuid NOT NULL CONSTRAINT fk_attachment_opening_attachment REFERENCES attachment (id),
  reason text NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by uuid NOT NULL CONSTRAINT fk_attachment_opening_opened_by REFERENCES app_user (id),
  CONSTRAINT ck_attachment_opening_reason CHECK (reason <> '')
)`);
    await runner.query(`CREATE INDEX ix_attachment_opening_attachment ON attachment_opening (attachment_id)`);
    await runner.query(`GRANT SELECT, INSERT ON visit_response, attachment_opening TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON log_template TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE attachment_opening, log_template, visit_response`);
  }
}

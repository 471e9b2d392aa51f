import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Timesheets: who is employed on what, hours beside the diary, months marked as signed with the figures that were signed,
 * waivers of findings, and the rules of a project.
 */
export class CreateTimesheet1790000000029 implements MigrationInterface {
  name = 'CreateTimesheet1790000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE employment (
  id uuid CONSTRAINT pk_employment PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_employment_project REFERENCES project (id),
  user_id uuid NOT NULL CONSTRAINT fk_employment_user REFERENCES app_user (id),
  project_code text NOT NULL,
  position text NOT NULL,
  contract text NOT NULL,
  fte_hundredths integer NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL CONSTRAINT fk_employment_created_by REFERENCES app_user (id),
  CONSTRAINT uq_employment_project UNIQUE (project_id, id),
  CONSTRAINT ck_employment_contract CHECK (contract IN ('civil-service', 'employment', 'dpc', 'dpp')),
  CONSTRAINT ck_employment_fte CHECK (fte_hundredths BETWEEN 1 AND 100),
  CONSTRAINT ck_employment_period CHECK (valid_to IS NULL OR valid_from <= valid_to)
)`);
    await runner.query(`CREATE INDEX ix_employment_user ON employment (project_id, user_id)`);
    await runner.query(`
CREATE TABLE work_hours (
  id uuid CONSTRAINT pk_work_hours PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_work_hours_project REFERENCES project (id),
  user_id uuid NOT NULL CONSTRAINT fk_work_hours_user REFERENCES app_user (id),
  worked_on date NOT NULL,
  minutes integer NOT NULL,
  kind text NOT NULL,
  activity_group text,
  key_activity_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL CONSTRAINT fk_work_hours_created_by REFERENCES app_user (id),
  CONSTRAINT uq_work_hours_project UNIQUE (project_id, id),
  CONSTRAINT fk_work_hours_activity FOREIGN KEY (project_id, key_activity_id) REFERENCES key_activity (project_id, id),
  CONSTRAINT ck_work_hours_minutes CHECK (minutes > 0 AND minutes <= 1440),
  CONSTRAINT ck_work_hours_kind CHECK (kind IN ('project', 'indirect', 'outside-project', 'leave', 'sick-leave')),
  CONSTRAINT ck_work_hours_group CHECK ((kind = 'project') = (activity_group IS NOT NULL)),
  CONSTRAINT ck_work_hours_activity CHECK (key_activity_id IS NULL OR kind = 'project')
)`);
    await runner.query(`CREATE INDEX ix_work_hours_worked_on ON work_hours (project_id, worked_on)`);
    await runner.query(`
CREATE TABLE timesheet_signature (
  id uuid CONSTRAINT pk_timesheet_signature PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_timesheet_signature_project REFERENCES project (id),
  user_id uuid NOT NULL CONSTRAINT fk_timesheet_signature_user REFERENCES app_user (id),
  month text NOT NULL,
  signed_on date NOT NULL,
  project_minutes integer NOT NULL,
  figures jsonb NOT NULL,
  visits jsonb NOT NULL,
  signed_at timestamptz NOT NULL,
  signed_by uuid NOT NULL CONSTRAINT fk_timesheet_signature_signed_by REFERENCES app_user (id),
  withdrawn_at timestamptz,
  withdrawn_by uuid CONSTRAINT fk_timesheet_signature_withdrawn_by REFERENCES app_user (id),
  withdrawal_reason text,
  CONSTRAINT ck_timesheet_signature_month CHECK (month ~ '^[1-9][0-9]{3}-(0[1-9]|1[0-2])$'),
  CONSTRAINT ck_timesheet_signature_minutes CHECK (project_minutes >= 0),
  CONSTRAINT ck_timesheet_signature_withdrawn CHECK (
    (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_timesheet_signature_current ON timesheet_signature (project_id, user_id, month) WHERE withdrawn_at IS NULL`,
    );
    await runner.query(`
CREATE TABLE finding_waiver (
  id uuid CONSTRAINT pk_finding_waiver PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_finding_waiver_project REFERENCES project (id),
  finding_key text NOT NULL,
  params jsonb NOT NULL,
  reason text NOT NULL,
  waived_on date NOT NULL,
  waived_at timestamptz NOT NULL,
  waived_by uuid NOT NULL CONSTRAINT fk_finding_waiver_waived_by REFERENCES app_user (id),
  withdrawn_at timestamptz,
  withdrawn_by uuid CONSTRAINT fk_finding_waiver_withdrawn_by REFERENCES app_user (id),
  CONSTRAINT ck_finding_waiver_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_finding_waiver_current ON finding_waiver (project_id, finding_key, params) WHERE withdrawn_at IS NULL`,
    );
    await runner.query(`
CREATE TABLE timesheet_rule (
  project_id uuid CONSTRAINT pk_timesheet_rule PRIMARY KEY CONSTRAINT fk_timesheet_rule_project REFERENCES project (id),
  fte_limit_hundredths integer NOT NULL,
  day_minutes integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_timesheet_rule_limit CHECK (fte_limit_hundredths BETWEEN 1 AND 200),
  CONSTRAINT ck_timesheet_rule_day CHECK (day_minutes BETWEEN 1 AND 1440)
)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON employment, work_hours TO rssz_app`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE ON timesheet_signature, finding_waiver, timesheet_rule TO rssz_app`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE timesheet_rule, finding_waiver, timesheet_signature, work_hours, employment`);
  }
}

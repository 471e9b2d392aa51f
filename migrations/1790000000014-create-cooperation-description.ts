import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The cooperation description of a unit by versions: areas, the results expected of them and the criteria to be rated, and
 * how each expected result was closed, with its evidence. A result keeps its key over the versions.
 */
export class CreateCooperationDescription1790000000014 implements MigrationInterface {
  name = 'CreateCooperationDescription1790000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE cooperation_description (
  id uuid CONSTRAINT pk_cooperation_description PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  starts_on date,
  ends_on date,
  summary text NOT NULL DEFAULT '',
  amendment_reason text,
  agreed_on date,
  agreed_by uuid CONSTRAINT fk_cooperation_description_agreed_by REFERENCES app_user (id),
  agreed_how text,
  agreed_file_id uuid,
  approved_on date,
  approved_by uuid CONSTRAINT fk_cooperation_description_approved_by REFERENCES app_user (id),
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL CONSTRAINT fk_cooperation_description_created_by REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  CONSTRAINT uq_cooperation_description_project UNIQUE (project_id, id),
  CONSTRAINT uq_cooperation_description_number UNIQUE (unit_id, number),
  CONSTRAINT fk_cooperation_description_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT fk_cooperation_description_file FOREIGN KEY (project_id, agreed_file_id) REFERENCES stored_file (project_id, id),
  CONSTRAINT ck_cooperation_description_state CHECK (state IN ('draft', 'agreed', 'approved', 'superseded')),
  CONSTRAINT ck_cooperation_description_period CHECK (ends_on IS NULL OR starts_on <= ends_on),
  CONSTRAINT ck_cooperation_description_how CHECK (agreed_how IN ('coordinator', 'signed-file')),
  CONSTRAINT ck_cooperation_description_file CHECK (agreed_how <> 'signed-file' OR agreed_file_id IS NOT NULL),
  CONSTRAINT ck_cooperation_description_agreed CHECK (
    state IN ('draft', 'superseded') OR (agreed_on IS NOT NULL AND agreed_by IS NOT NULL AND agreed_how IS NOT NULL)),
  CONSTRAINT ck_cooperation_description_approved CHECK (
    state <> 'approved' OR (approved_on IS NOT NULL AND approved_by IS NOT NULL))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_cooperation_description_draft ON cooperation_description (unit_id) WHERE state = 'draft'`,
    );
    await runner.query(`
CREATE TABLE description_area (
  id uuid CONSTRAINT pk_description_area PRIMARY KEY,
  project_id uuid NOT NULL,
  description_id uuid NOT NULL,
  thematic_area_id uuid NOT NULL,
  baseline text NOT NULL DEFAULT '',
  target text NOT NULL DEFAULT '',
  responsible text NOT NULL DEFAULT '',
  position integer NOT NULL,
  CONSTRAINT uq_description_area_project UNIQUE (project_id, id),
  CONSTRAINT uq_description_area_thematic UNIQUE (description_id, thematic_area_id),
  CONSTRAINT fk_description_area_description FOREIGN KEY (project_id, description_id) REFERENCES cooperation_description (project_id, id),
  CONSTRAINT fk_description_area_thematic FOREIGN KEY (project_id, thematic_area_id) REFERENCES thematic_area (project_id, id)
)`);
    await runner.query(`
CREATE TABLE expected_result (
  id uuid CONSTRAINT pk_expected_result PRIMARY KEY,
  project_id uuid NOT NULL,
  description_id uuid NOT NULL,
  area_id uuid NOT NULL,
  result_key uuid NOT NULL,
  title text NOT NULL,
  baseline text NOT NULL DEFAULT '',
  target text NOT NULL DEFAULT '',
  due_on date,
  responsible text NOT NULL DEFAULT '',
  position integer NOT NULL,
  CONSTRAINT uq_expected_result_key UNIQUE (description_id, result_key),
  CONSTRAINT fk_expected_result_description FOREIGN KEY (project_id, description_id) REFERENCES cooperation_description (project_id, id),
  CONSTRAINT fk_expected_result_area FOREIGN KEY (project_id, area_id) REFERENCES description_area (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_expected_result_area ON expected_result (area_id)`);
    await runner.query(`CREATE INDEX ix_expected_result_key ON expected_result (project_id, result_key)`);
    await runner.query(`
CREATE TABLE description_criterion (
  project_id uuid NOT NULL,
  description_id uuid NOT NULL,
  area_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  is_added_later boolean NOT NULL DEFAULT false,
  target_level integer,
  CONSTRAINT pk_description_criterion PRIMARY KEY (area_id, criterion_id),
  CONSTRAINT fk_description_criterion_description FOREIGN KEY (project_id, description_id) REFERENCES cooperation_description (project_id, id),
  CONSTRAINT fk_description_criterion_area FOREIGN KEY (project_id, area_id) REFERENCES description_area (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_description_criterion_description ON description_criterion (description_id)`);
    await runner.query(`
CREATE TABLE result_closing (
  id uuid CONSTRAINT pk_result_closing PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  result_key uuid NOT NULL,
  outcome text NOT NULL,
  closed_on date NOT NULL,
  justification text NOT NULL,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_result_closing_recorded_by REFERENCES app_user (id),
  correction_reason text,
  CONSTRAINT uq_result_closing_project UNIQUE (project_id, id),
  CONSTRAINT fk_result_closing_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT ck_result_closing_outcome CHECK (outcome IN ('reached', 'partly', 'not-reached'))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_result_closing_current ON result_closing (project_id, result_key) WHERE recorded_to IS NULL`,
    );
    await runner.query(`
CREATE TABLE result_closing_evidence (
  id uuid CONSTRAINT pk_result_closing_evidence PRIMARY KEY,
  project_id uuid NOT NULL,
  closing_id uuid NOT NULL,
  kind text NOT NULL,
  file_id uuid,
  log_id uuid,
  deliverable_id uuid,
  CONSTRAINT fk_result_closing_evidence_closing FOREIGN KEY (project_id, closing_id) REFERENCES result_closing (project_id, id),
  CONSTRAINT fk_result_closing_evidence_file FOREIGN KEY (project_id, file_id) REFERENCES stored_file (project_id, id),
  CONSTRAINT fk_result_closing_evidence_log FOREIGN KEY (project_id, log_id) REFERENCES advisory_log (project_id, id),
  CONSTRAINT fk_result_closing_evidence_deliverable FOREIGN KEY (project_id, deliverable_id) REFERENCES deliverable (project_id, id),
  CONSTRAINT ck_result_closing_evidence_kind CHECK (kind IN ('file', 'advisory-log', 'deliverable')),
  CONSTRAINT ck_result_closing_evidence_one CHECK (
    (kind = 'file') = (file_id IS NOT NULL) AND (kind = 'advisory-log') = (log_id IS NOT NULL)
    AND (kind = 'deliverable') = (deliverable_id IS NOT NULL))
)`);
    await runner.query(`CREATE INDEX ix_result_closing_evidence_closing ON result_closing_evidence (closing_id)`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON
  cooperation_description, description_area, expected_result, description_criterion, result_closing, result_closing_evidence
TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE result_closing_evidence, result_closing, description_criterion, expected_result, description_area, cooperation_description`,
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The versioned catalogue of quality criteria with a descriptor for every level, the units it is piloted on, and the
 * assessments with their evidence. A level that the criterion's scale does not have cannot be written.
 */
export class CreateCriteria1790000000015 implements MigrationInterface {
  name = 'CreateCriteria1790000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE criteria_catalogue (
  id uuid CONSTRAINT pk_criteria_catalogue PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_criteria_catalogue_project REFERENCES project (id),
  number integer NOT NULL,
  title text NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  is_sample boolean NOT NULL DEFAULT false,
  note text NOT NULL DEFAULT '',
  in_force_from date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_criteria_catalogue_project UNIQUE (project_id, id),
  CONSTRAINT uq_criteria_catalogue_number UNIQUE (project_id, number),
  CONSTRAINT ck_criteria_catalogue_state CHECK (state IN ('draft', 'piloted', 'in-force', 'retired')),
  CONSTRAINT ck_criteria_catalogue_in_force CHECK (state <> 'in-force' OR in_force_from IS NOT NULL)
)`);
    await runner.query(`
CREATE TABLE catalogue_pilot (
  project_id uuid NOT NULL,
  catalogue_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  CONSTRAINT pk_catalogue_pilot PRIMARY KEY (catalogue_id, unit_id),
  CONSTRAINT fk_catalogue_pilot_catalogue FOREIGN KEY (project_id, catalogue_id) REFERENCES criteria_catalogue (project_id, id),
  CONSTRAINT fk_catalogue_pilot_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id)
)`);
    await runner.query(`
CREATE TABLE criterion (
  id uuid CONSTRAINT pk_criterion PRIMARY KEY,
  project_id uuid NOT NULL,
  catalogue_id uuid NOT NULL,
  code text NOT NULL,
  thematic_area_id uuid NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  position integer NOT NULL,
  mapped_from_id uuid,
  CONSTRAINT uq_criterion_project UNIQUE (project_id, id),
  CONSTRAINT uq_criterion_code UNIQUE (catalogue_id, code),
  CONSTRAINT fk_criterion_catalogue FOREIGN KEY (project_id, catalogue_id) REFERENCES criteria_catalogue (project_id, id),
  CONSTRAINT fk_criterion_area FOREIGN KEY (project_id, thematic_area_id) REFERENCES thematic_area (project_id, id),
  CONSTRAINT fk_criterion_mapped_from FOREIGN KEY (project_id, mapped_from_id) REFERENCES criterion (project_id, id),
  CONSTRAINT ck_criterion_mapped_from CHECK (mapped_from_id <> id)
)`);
    await runner.query(`
CREATE TABLE criterion_level (
  project_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  level integer NOT NULL,
  descriptor text NOT NULL,
  CONSTRAINT pk_criterion_level PRIMARY KEY (criterion_id, level),
  CONSTRAINT fk_criterion_level_criterion FOREIGN KEY (project_id, criterion_id) REFERENCES criterion (project_id, id)
)`);
    await runner.query(`
CREATE TABLE assessment (
  id uuid CONSTRAINT pk_assessment PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  phase text NOT NULL,
  level integer NOT NULL,
  assessed_on date NOT NULL,
  rater_id uuid NOT NULL CONSTRAINT fk_assessment_rater REFERENCES app_user (id),
  justification text NOT NULL,
  is_pilot boolean NOT NULL DEFAULT false,
  corrects_id uuid,
  correction_reason text,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_assessment_recorded_by REFERENCES app_user (id),
  CONSTRAINT uq_assessment_project UNIQUE (project_id, id),
  CONSTRAINT fk_assessment_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT fk_assessment_criterion FOREIGN KEY (project_id, criterion_id) REFERENCES criterion (project_id, id),
  CONSTRAINT fk_assessment_level FOREIGN KEY (criterion_id, level) REFERENCES criterion_level (criterion_id, level),
  CONSTRAINT fk_assessment_corrects FOREIGN KEY (project_id, corrects_id) REFERENCES assessment (project_id, id),
  CONSTRAINT ck_assessment_phase CHECK (phase IN ('baseline', 'interim', 'final')),
  CONSTRAINT ck_assessment_correction CHECK ((corrects_id IS NULL) = (correction_reason IS NULL))
)`);
    await runner.query(
      `CREATE INDEX ix_assessment_unit ON assessment (project_id, unit_id, criterion_id, assessed_on)`,
    );
    await runner.query(`CREATE INDEX ix_assessment_corrects ON assessment (corrects_id) WHERE corrects_id IS NOT NULL`);
    await runner.query(`
CREATE TABLE assessment_evidence (
  id uuid CONSTRAINT pk_assessment_evidence PRIMARY KEY,
  project_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  kind text NOT NULL,
  file_id uuid,
  log_id uuid,
  deliverable_id uuid,
  CONSTRAINT fk_assessment_evidence_assessment FOREIGN KEY (project_id, assessment_id) REFERENCES assessment (project_id, id),
  CONSTRAINT fk_assessment_evidence_file FOREIGN KEY (project_id, file_id) REFERENCES stored_file (project_id, id),
  CONSTRAINT fk_assessment_evidence_log FOREIGN KEY (project_id, log_id) REFERENCES advisory_log (project_id, id),
  CONSTRAINT fk_assessment_evidence_deliverable FOREIGN KEY (project_id, deliverable_id) REFERENCES deliverable (project_id, id),
  CONSTRAINT ck_assessment_evidence_kind CHECK (kind IN ('file', 'advisory-log', 'deliverable')),
  CONSTRAINT ck_assessment_evidence_one CHECK (
    (kind = 'file') = (file_id IS NOT NULL) AND (kind = 'advisory-log') = (log_id IS NOT NULL)
    AND (kind = 'deliverable') = (deliverable_id IS NOT NULL))
)`);
    await runner.query(`CREATE INDEX ix_assessment_evidence_assessment ON assessment_evidence (assessment_id)`);
    await runner.query(`
ALTER TABLE description_criterion
  ADD CONSTRAINT fk_description_criterion_criterion FOREIGN KEY (project_id, criterion_id) REFERENCES criterion (project_id, id)`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON
  criteria_catalogue, catalogue_pilot, criterion, criterion_level, assessment, assessment_evidence
TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE description_criterion DROP CONSTRAINT fk_description_criterion_criterion`);
    await runner.query(
      `DROP TABLE assessment_evidence, assessment, criterion_level, criterion, catalogue_pilot, criteria_catalogue`,
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const DRAWN = `'catalogue', 'pilot', 'indicator-set', 'part', 'log', 'assessment', 'result', 'document', 'next-step'`;

/**
 * Plans of social inclusion and thematic action plans by versions: objectives and their measures, which keep their identity
 * over the versions, and how each measure goes, with its evidence. What an assembly approved does not change, whoever tries.
 */
export class CreatePlan1790000000040 implements MigrationInterface {
  name = 'CreatePlan1790000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE plan (
  id uuid CONSTRAINT pk_plan PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  thematic_area_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL CONSTRAINT fk_plan_created_by REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  CONSTRAINT uq_plan_project UNIQUE (project_id, id),
  CONSTRAINT fk_plan_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT fk_plan_area FOREIGN KEY (project_id, thematic_area_id) REFERENCES thematic_area (project_id, id),
  CONSTRAINT ck_plan_kind CHECK (kind IN ('psz', 'tap')),
  CONSTRAINT ck_plan_area CHECK ((kind = 'tap') = (thematic_area_id IS NOT NULL)),
  CONSTRAINT ck_plan_title CHECK (title <> '')
)`);
    await runner.query(`CREATE INDEX ix_plan_unit ON plan (unit_id)`);
    await this.createVersions(runner);
    await this.keepVersions(runner);
    await this.createMeasures(runner);
    await this.createProgress(runner);
    await this.createMeasureInForce(runner);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON plan, plan_version, measure TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON plan_objective, measure_text TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT ON measure_progress, measure_progress_evidence TO rssz_app`);
    await runner.query(`GRANT SELECT ON measure_in_force TO rssz_app`);
    await runner.query(`
ALTER TABLE draft_input DROP CONSTRAINT ck_draft_input_subject,
  ADD CONSTRAINT ck_draft_input_subject CHECK (subject IN (${DRAWN}, 'measure'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM draft_input WHERE subject = 'measure'`);
    await runner.query(`
ALTER TABLE draft_input DROP CONSTRAINT ck_draft_input_subject,
  ADD CONSTRAINT ck_draft_input_subject CHECK (subject IN (${DRAWN}))`);
    await runner.query(`DROP VIEW measure_in_force`);
    await runner.query(
      `DROP TABLE measure_progress_evidence, measure_progress, measure_text, measure, plan_objective, plan_version, plan`,
    );
    await runner.query(`DROP FUNCTION keep_plan_text(), keep_plan_version()`);
  }

  private async createVersions(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE plan_version (
  id uuid CONSTRAINT pk_plan_version PRIMARY KEY,
  project_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  summary text NOT NULL DEFAULT '',
  valid_from date,
  valid_to date,
  amendment_reason text,
  withdrawal_reason text,
  approved_on date,
  approved_by uuid CONSTRAINT fk_plan_version_approved_by REFERENCES app_user (id),
  resolution text,
  approved_file_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL CONSTRAINT fk_plan_version_created_by REFERENCES app_user (id),
  created_at timestamptz NOT NULL,
  CONSTRAINT uq_plan_version_project UNIQUE (project_id, id),
  CONSTRAINT uq_plan_version_number UNIQUE (plan_id, number),
  CONSTRAINT fk_plan_version_plan FOREIGN KEY (project_id, plan_id) REFERENCES plan (project_id, id),
  CONSTRAINT fk_plan_version_file FOREIGN KEY (project_id, approved_file_id) REFERENCES stored_file (project_id, id),
  CONSTRAINT ck_plan_version_state CHECK (state IN ('draft', 'approved', 'superseded')),
  CONSTRAINT ck_plan_version_validity CHECK (valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT ck_plan_version_approved CHECK (state <> 'approved' OR (approved_on IS NOT NULL AND approved_by IS NOT NULL
    AND resolution <> '' AND approved_file_id IS NOT NULL AND valid_from IS NOT NULL AND valid_to IS NOT NULL)),
  CONSTRAINT ck_plan_version_draft CHECK (state <> 'draft' OR approved_on IS NULL),
  CONSTRAINT ck_plan_version_withdrawal CHECK (
    withdrawal_reason IS NULL OR (state = 'superseded' AND approved_on IS NULL))
)`);
    await runner.query(`CREATE UNIQUE INDEX uq_plan_version_draft ON plan_version (plan_id) WHERE state = 'draft'`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_plan_version_approved ON plan_version (plan_id) WHERE state = 'approved'`,
    );
    await runner.query(`
CREATE TABLE plan_objective (
  id uuid CONSTRAINT pk_plan_objective PRIMARY KEY,
  project_id uuid NOT NULL,
  plan_version_id uuid NOT NULL,
  objective_key uuid NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  CONSTRAINT uq_plan_objective_project UNIQUE (project_id, id),
  CONSTRAINT uq_plan_objective_key UNIQUE (plan_version_id, objective_key),
  CONSTRAINT fk_plan_objective_version FOREIGN KEY (project_id, plan_version_id) REFERENCES plan_version (project_id, id)
)`);
  }

  /** What an assembly approved, and a draft taken back: only the step from approved to superseded is left. */
  private async keepVersions(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE FUNCTION keep_plan_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{state,version}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{state,version}'::text[]
    OR (NEW.state <> OLD.state AND (OLD.state, NEW.state) <> ('approved', 'superseded')) THEN
    RAISE EXCEPTION 'a version of a plan changes only in a draft' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$`);
    await runner.query(`
CREATE TRIGGER keep_plan_version BEFORE UPDATE ON plan_version
FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION keep_plan_version()`);
  }

  private async createMeasures(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE measure (
  id uuid CONSTRAINT pk_measure PRIMARY KEY,
  project_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT uq_measure_project UNIQUE (project_id, id),
  CONSTRAINT fk_measure_plan FOREIGN KEY (project_id, plan_id) REFERENCES plan (project_id, id),
  CONSTRAINT fk_measure_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_measure_plan ON measure (plan_id)`);
    await runner.query(`CREATE INDEX ix_measure_unit ON measure (unit_id)`);
    await runner.query(`
CREATE TABLE measure_text (
  project_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  plan_version_id uuid NOT NULL,
  objective_id uuid NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  thematic_area_id uuid,
  target_groups text[] NOT NULL DEFAULT '{}',
  target_group_note text NOT NULL DEFAULT '',
  implementer text NOT NULL DEFAULT '',
  starts_on date,
  ends_on date,
  budget_crowns bigint,
  indicator text NOT NULL DEFAULT '',
  folded text NOT NULL DEFAULT '',
  words_folded text NOT NULL DEFAULT '',
  CONSTRAINT pk_measure_text PRIMARY KEY (measure_id, plan_version_id),
  CONSTRAINT fk_measure_text_measure FOREIGN KEY (project_id, measure_id) REFERENCES measure (project_id, id),
  CONSTRAINT fk_measure_text_version FOREIGN KEY (project_id, plan_version_id) REFERENCES plan_version (project_id, id),
  CONSTRAINT fk_measure_text_objective FOREIGN KEY (project_id, objective_id) REFERENCES plan_objective (project_id, id),
  CONSTRAINT fk_measure_text_area FOREIGN KEY (project_id, thematic_area_id) REFERENCES thematic_area (project_id, id),
  CONSTRAINT ck_measure_text_period CHECK (ends_on IS NULL OR starts_on <= ends_on),
  CONSTRAINT ck_measure_text_budget CHECK (budget_crowns BETWEEN 0 AND 99999999999)
)`);
    await runner.query(`CREATE INDEX ix_measure_text_version ON measure_text (plan_version_id)`);
    await runner.query(`CREATE INDEX ix_measure_text_objective ON measure_text (objective_id)`);
    await runner.query(`
CREATE FUNCTION keep_plan_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM plan_version v
    WHERE v.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.plan_version_id END,
      CASE WHEN TG_OP <> 'DELETE' THEN NEW.plan_version_id END) AND v.state <> 'draft') THEN
    RAISE EXCEPTION 'the text of a plan changes only in a draft' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$`);
    for (const table of ['plan_objective', 'measure_text']) {
      await runner.query(`
CREATE TRIGGER keep_plan_text BEFORE INSERT OR UPDATE OR DELETE ON ${table}
FOR EACH ROW EXECUTE FUNCTION keep_plan_text()`);
    }
  }

  private async createProgress(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE measure_progress (
  id uuid CONSTRAINT pk_measure_progress PRIMARY KEY,
  project_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  state text NOT NULL,
  happened_on date NOT NULL,
  note text NOT NULL DEFAULT '',
  postponed_to date,
  recorded_by uuid NOT NULL CONSTRAINT fk_measure_progress_recorded_by REFERENCES app_user (id),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT uq_measure_progress_project UNIQUE (project_id, id),
  CONSTRAINT fk_measure_progress_measure FOREIGN KEY (project_id, measure_id) REFERENCES measure (project_id, id),
  CONSTRAINT ck_measure_progress_state CHECK (state IN ('planned', 'running', 'done', 'postponed', 'dropped')),
  CONSTRAINT ck_measure_progress_postponed CHECK (postponed_to IS NULL OR state = 'postponed'),
  CONSTRAINT ck_measure_progress_note CHECK (state NOT IN ('postponed', 'dropped') OR note <> '')
)`);
    await runner.query(
      `CREATE INDEX ix_measure_progress_latest ON measure_progress (measure_id, happened_on DESC, recorded_at DESC, id DESC)`,
    );
    await runner.query(`
CREATE TABLE measure_progress_evidence (
  id uuid CONSTRAINT pk_measure_progress_evidence PRIMARY KEY,
  project_id uuid NOT NULL,
  progress_id uuid NOT NULL,
  kind text NOT NULL,
  file_id uuid,
  log_id uuid,
  deliverable_id uuid,
  CONSTRAINT fk_measure_progress_evidence_progress FOREIGN KEY (project_id, progress_id) REFERENCES measure_progress (project_id, id),
  CONSTRAINT fk_measure_progress_evidence_file FOREIGN KEY (project_id, file_id) REFERENCES stored_file (project_id, id),
  CONSTRAINT fk_measure_progress_evidence_log FOREIGN KEY (project_id, log_id) REFERENCES advisory_log (project_id, id),
  CONSTRAINT fk_measure_progress_evidence_deliverable FOREIGN KEY (project_id, deliverable_id) REFERENCES deliverable (project_id, id),
  CONSTRAINT ck_measure_progress_evidence_kind CHECK (kind IN ('file', 'advisory-log', 'deliverable')),
  CONSTRAINT ck_measure_progress_evidence_one CHECK (
    (kind = 'file') = (file_id IS NOT NULL) AND (kind = 'advisory-log') = (log_id IS NOT NULL)
    AND (kind = 'deliverable') = (deliverable_id IS NOT NULL))
)`);
    await runner.query(`CREATE INDEX ix_measure_progress_evidence_progress ON measure_progress_evidence (progress_id)`);
  }

  /** The text that holds of every measure: of the approved version, and until the measure is in one, of the draft. */
  private async createMeasureInForce(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE VIEW measure_in_force AS
SELECT t.measure_id, m.project_id, m.unit_id, m.plan_id, t.plan_version_id, v.state AS version_state, t.title, t.description,
  t.thematic_area_id, t.target_groups, t.target_group_note, t.implementer, t.starts_on, t.ends_on, t.budget_crowns,
  t.indicator, t.folded,
  coalesce((SELECT p.state FROM measure_progress p WHERE p.measure_id = t.measure_id
    ORDER BY p.happened_on DESC, p.recorded_at DESC, p.id DESC LIMIT 1), 'planned') AS state
FROM measure_text t
JOIN plan_version v ON v.id = t.plan_version_id
JOIN measure m ON m.id = t.measure_id
WHERE v.state = 'approved' OR (v.state = 'draft' AND NOT EXISTS (
  SELECT 1 FROM measure_text o JOIN plan_version w ON w.id = o.plan_version_id
  WHERE o.measure_id = t.measure_id AND w.state = 'approved'))`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The milestones of cooperation: of each unit and stage the planned and the actual day, every version with its time. */
export class CreateMilestone1790000000013 implements MigrationInterface {
  name = 'CreateMilestone1790000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE milestone (
  id uuid CONSTRAINT pk_milestone PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  stage text NOT NULL,
  planned_on date,
  actual_on date,
  is_skipped boolean NOT NULL DEFAULT false,
  skip_reason text,
  note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid NOT NULL CONSTRAINT fk_milestone_recorded_by REFERENCES app_user (id),
  CONSTRAINT uq_milestone_project UNIQUE (project_id, id),
  CONSTRAINT fk_milestone_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT ck_milestone_stage CHECK (stage IN (
    'interest', 'selection', 'memorandum-approved', 'memorandum-signed', 'cooperation-description', 'entry-analysis',
    'local-partnership', 'plan-in-making', 'plan-approved', 'measures', 'revision', 'final-evaluation', 'closing')),
  CONSTRAINT ck_milestone_skip_reason CHECK (NOT is_skipped OR coalesce(skip_reason, '') <> ''),
  CONSTRAINT ck_milestone_skipped CHECK (NOT (is_skipped AND actual_on IS NOT NULL))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_milestone_current ON milestone (unit_id, stage) WHERE recorded_to IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_milestone_project ON milestone (project_id) WHERE recorded_to IS NULL`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON milestone TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE milestone`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Parts of a deliverable whose files they hold, and drafts that the system built: a file of the deliverable, and what it was
 * built from. Which documents draw from what comes from the project definition.
 */
export class CreateDeliverablePart1790000000020 implements MigrationInterface {
  name = 'CreateDeliverablePart1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE output_line ADD COLUMN draws_from text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT ck_output_line_draws_from CHECK (draws_from <@ ARRAY['criteria-catalogue', 'indicator-sets', 'parts'])`);
    await runner.query(`
CREATE TABLE deliverable_part (
  id uuid CONSTRAINT pk_deliverable_part PRIMARY KEY,
  project_id uuid NOT NULL,
  deliverable_id uuid NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  owner_id uuid CONSTRAINT fk_deliverable_part_owner REFERENCES app_user (id),
  due_on date,
  completed_on date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_deliverable_part_deliverable UNIQUE (deliverable_id, id),
  CONSTRAINT fk_deliverable_part_deliverable FOREIGN KEY (project_id, deliverable_id) REFERENCES deliverable (project_id, id)
)`);
    await runner.query(`
ALTER TABLE deliverable_file ADD COLUMN part_id uuid, ADD COLUMN is_built boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT uq_deliverable_file_project UNIQUE (project_id, id),
  ADD CONSTRAINT fk_deliverable_file_part FOREIGN KEY (deliverable_id, part_id) REFERENCES deliverable_part (deliverable_id, id),
  ADD CONSTRAINT ck_deliverable_file_built CHECK (NOT is_built OR part_id IS NULL)`);
    await runner.query(`CREATE INDEX ix_deliverable_file_part ON deliverable_file (part_id) WHERE part_id IS NOT NULL`);
    await runner.query(`
CREATE TABLE draft_input (
  project_id uuid NOT NULL,
  deliverable_file_id uuid NOT NULL,
  subject text NOT NULL,
  key text NOT NULL,
  input_id uuid,
  label text NOT NULL,
  number integer,
  revision text NOT NULL,
  CONSTRAINT pk_draft_input PRIMARY KEY (deliverable_file_id, subject, key),
  CONSTRAINT fk_draft_input_file FOREIGN KEY (project_id, deliverable_file_id) REFERENCES deliverable_file (project_id, id),
  CONSTRAINT ck_draft_input_subject CHECK (subject IN ('catalogue', 'pilot', 'indicator-set', 'part'))
)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON deliverable_part TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT ON draft_input TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE draft_input`);
    await runner.query(`
ALTER TABLE deliverable_file DROP CONSTRAINT ck_deliverable_file_built, DROP CONSTRAINT fk_deliverable_file_part,
  DROP CONSTRAINT uq_deliverable_file_project, DROP COLUMN is_built, DROP COLUMN part_id`);
    await runner.query(`DROP TABLE deliverable_part`);
    await runner.query(`
ALTER TABLE output_line DROP CONSTRAINT ck_output_line_draws_from, DROP COLUMN draws_from`);
  }
}

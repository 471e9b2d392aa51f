import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'criteria-catalogue', 'indicator-sets', 'parts'`;
const SUBJECTS = `'catalogue', 'pilot', 'indicator-set', 'part'`;

/**
 * Final reports are built from the records of their unit: they are inputs of a draft, and a built report keeps its statements
 * so that it can be told later which of them do not hold.
 */
export class DrawFinalReports1790000000030 implements MigrationInterface {
  name = 'DrawFinalReports1790000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE output_line DROP CONSTRAINT ck_output_line_draws_from,
  ADD CONSTRAINT ck_output_line_draws_from CHECK (draws_from <@ ARRAY[${KINDS}, 'final-report'])`);
    await runner.query(`
ALTER TABLE draft_input DROP CONSTRAINT ck_draft_input_subject,
  ADD CONSTRAINT ck_draft_input_subject CHECK (
    subject IN (${SUBJECTS}, 'log', 'assessment', 'result', 'document', 'next-step'))`);
    await runner.query(`
ALTER TABLE deliverable_file ADD COLUMN report jsonb,
  ADD CONSTRAINT ck_deliverable_file_report CHECK (report IS NULL OR is_built)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE deliverable_file DROP CONSTRAINT ck_deliverable_file_report, DROP COLUMN report`);
    await runner.query(`DELETE FROM draft_input WHERE subject NOT IN (${SUBJECTS})`);
    await runner.query(`
ALTER TABLE draft_input DROP CONSTRAINT ck_draft_input_subject,
  ADD CONSTRAINT ck_draft_input_subject CHECK (subject IN (${SUBJECTS}))`);
    await runner.query(`UPDATE output_line SET draws_from = array_remove(draws_from, 'final-report')`);
    await runner.query(`
ALTER TABLE output_line DROP CONSTRAINT ck_output_line_draws_from,
  ADD CONSTRAINT ck_output_line_draws_from CHECK (draws_from <@ ARRAY[${KINDS}])`);
  }
}

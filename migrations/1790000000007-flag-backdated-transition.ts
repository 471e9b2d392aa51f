import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks the approvals and publications that hold for a day before the last of their files was recorded. Those already stored are
 * marked by the files that stood when they were recorded.
 */
export class FlagBackdatedTransition1790000000007 implements MigrationInterface {
  name = 'FlagBackdatedTransition1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deliverable_transition ADD COLUMN before_evidence boolean NOT NULL DEFAULT false`);
    await runner.query(`
UPDATE deliverable_transition t SET before_evidence = true
WHERE t.kind IN ('approve', 'publish') AND t.effective_on < (
  SELECT (max(f.recorded_from) AT TIME ZONE 'Europe/Prague')::date FROM deliverable_file f
  WHERE f.deliverable_id = t.deliverable_id AND f.recorded_from <= t.recorded_from
    AND (f.recorded_to IS NULL OR f.recorded_to > t.recorded_from))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deliverable_transition DROP COLUMN before_evidence`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft of an indicator set may be taken back; it stays under its number, was never in force and does not change. */
export class WithdrawIndicatorSet1790000000022 implements MigrationInterface {
  name = 'WithdrawIndicatorSet1790000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE indicator_set
  DROP CONSTRAINT ck_indicator_set_state,
  DROP CONSTRAINT ck_indicator_set_in_force,
  ADD CONSTRAINT ck_indicator_set_state CHECK (state IN ('draft', 'in-force', 'superseded', 'withdrawn')),
  ADD CONSTRAINT ck_indicator_set_in_force CHECK ((state IN ('draft', 'withdrawn')) = (in_force_from IS NULL))`);
  }

  /** What was taken back has no place in the older shape: it goes, as drafts that nobody ever used. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE set_indicator DISABLE TRIGGER keep_set_indicator`);
    await runner.query(`
DELETE FROM set_indicator WHERE indicator_set_id IN (SELECT id FROM indicator_set WHERE state = 'withdrawn')`);
    await runner.query(`ALTER TABLE set_indicator ENABLE TRIGGER keep_set_indicator`);
    await runner.query(`DELETE FROM indicator_set WHERE state = 'withdrawn'`);
    await runner.query(`
ALTER TABLE indicator_set
  DROP CONSTRAINT ck_indicator_set_state,
  DROP CONSTRAINT ck_indicator_set_in_force,
  ADD CONSTRAINT ck_indicator_set_state CHECK (state IN ('draft', 'in-force', 'superseded')),
  ADD CONSTRAINT ck_indicator_set_in_force CHECK ((state = 'draft') = (in_force_from IS NULL))`);
  }
}

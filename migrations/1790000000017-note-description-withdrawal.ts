import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a draft of a cooperation description was withdrawn; only drafts are, so an agreed version never has it. */
export class NoteDescriptionWithdrawal1790000000017 implements MigrationInterface {
  name = 'NoteDescriptionWithdrawal1790000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE cooperation_description
  ADD COLUMN withdrawal_reason text,
  ADD CONSTRAINT ck_cooperation_description_withdrawal CHECK (
    withdrawal_reason IS NULL OR (state = 'superseded' AND agreed_on IS NULL))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE cooperation_description
  DROP CONSTRAINT ck_cooperation_description_withdrawal,
  DROP COLUMN withdrawal_reason`);
  }
}

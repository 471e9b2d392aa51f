import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person may turn off mails of deadlines; a mail that failed says why in one word, so that a screen can. And an
 * installation has an id under which its files rest, so that a store may be shared.
 */
export class CalmMail1790000000010 implements MigrationInterface {
  name = 'CalmMail1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE app_user ADD COLUMN mail_reminders boolean NOT NULL DEFAULT true`);
    await runner.query(`
ALTER TABLE mail_message
  ADD COLUMN failure text,
  ADD CONSTRAINT ck_mail_message_failure
    CHECK (failure IN ('refused', 'busy', 'unreachable', 'sign-in', 'account-disabled', 'other'))`);
    await runner.query(`UPDATE mail_message SET failure = 'other' WHERE last_error IS NOT NULL`);
    await runner.query(`ALTER TABLE installation ADD COLUMN storage_id uuid NOT NULL DEFAULT uuidv7()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE installation DROP COLUMN storage_id`);
    await runner.query(`ALTER TABLE mail_message DROP COLUMN failure`);
    await runner.query(`ALTER TABLE app_user DROP COLUMN mail_reminders`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One register of deadlines for every feature, the reminders planned when a threshold is crossed, and the in-app
 * notifications that are the truth; a mail is a delivery of one of them.
 */
export class CreateDeadline1790000000005 implements MigrationInterface {
  name = 'CreateDeadline1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE deadline (
  id uuid CONSTRAINT pk_deadline PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_deadline_project REFERENCES project (id),
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  due_on date NOT NULL,
  label text NOT NULL,
  owner_id uuid CONSTRAINT fk_deadline_owner REFERENCES app_user (id),
  unit_id uuid,
  closed_at timestamptz,
  CONSTRAINT uq_deadline_subject UNIQUE (project_id, subject_type, subject_id, kind),
  CONSTRAINT uq_deadline_project UNIQUE (project_id, id),
  CONSTRAINT fk_deadline_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_deadline_due ON deadline (due_on) WHERE closed_at IS NULL`);
    await runner.query(`
CREATE TABLE notification (
  id uuid CONSTRAINT pk_notification PRIMARY KEY,
  project_id uuid CONSTRAINT fk_notification_project REFERENCES project (id),
  recipient_id uuid NOT NULL CONSTRAINT fk_notification_recipient REFERENCES app_user (id),
  type text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  dedup_key text NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  CONSTRAINT uq_notification_dedup UNIQUE (recipient_id, dedup_key)
)`);
    await runner.query(`CREATE INDEX ix_notification_recipient ON notification (recipient_id, created_at DESC)`);
    await runner.query(`
CREATE TABLE reminder (
  id uuid CONSTRAINT pk_reminder PRIMARY KEY,
  project_id uuid NOT NULL,
  deadline_id uuid NOT NULL,
  threshold_days integer NOT NULL,
  due_on date NOT NULL,
  recipient_id uuid NOT NULL CONSTRAINT fk_reminder_recipient REFERENCES app_user (id),
  notification_id uuid NOT NULL CONSTRAINT fk_reminder_notification REFERENCES notification (id),
  planned_at timestamptz NOT NULL,
  CONSTRAINT fk_reminder_deadline FOREIGN KEY (project_id, deadline_id) REFERENCES deadline (project_id, id),
  CONSTRAINT uq_reminder_crossing UNIQUE (deadline_id, due_on, threshold_days, recipient_id),
  CONSTRAINT ck_reminder_threshold CHECK (threshold_days IN (30, 14, 7, 1, 0))
)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON deadline, notification, reminder TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reminder, notification, deadline`);
  }
}

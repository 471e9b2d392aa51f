import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Enquiries of the public with their answers and internal notes; how many came from where, by hashes whose salt lives a day;
 * and mail to people who have no account. What is told of a person is erased when its time is over, the rest is counted.
 */
export class CreateEnquiry1790000000043 implements MigrationInterface {
  name = 'CreateEnquiry1790000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE enquiry (
  id uuid CONSTRAINT pk_enquiry PRIMARY KEY,
  project_id uuid NOT NULL CONSTRAINT fk_enquiry_project REFERENCES project (id),
  number integer NOT NULL,
  objective_code text NOT NULL,
  region_code text,
  state text NOT NULL,
  suspicions text[] NOT NULL DEFAULT '{}',
  closing_reason text,
  locale text NOT NULL,
  name text,
  email text,
  organisation text,
  topic text,
  body text,
  owner_id uuid CONSTRAINT fk_enquiry_owner REFERENCES app_user (id),
  unit_id uuid,
  received_at timestamptz NOT NULL,
  received_on date NOT NULL,
  due_on date NOT NULL,
  answered_on date,
  settled_on date,
  interest_on date,
  kept_until date NOT NULL,
  anonymised_on date,
  form_key text,
  sameness text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_enquiry_project UNIQUE (project_id, id),
  CONSTRAINT uq_enquiry_number UNIQUE (project_id, number),
  CONSTRAINT uq_enquiry_form_key UNIQUE (form_key),
  CONSTRAINT fk_enquiry_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT ck_enquiry_objective CHECK (objective_code IN ('2.1', '2.2', '3.1', 'CLLD')),
  CONSTRAINT ck_enquiry_state CHECK (state IN ('suspected', 'new', 'taken', 'answered', 'interest', 'closed', 'spam')),
  CONSTRAINT ck_enquiry_suspicions CHECK (suspicions <@ ARRAY['links', 'markup', 'trap']),
  CONSTRAINT ck_enquiry_closing CHECK ((state = 'closed') = (closing_reason IS NOT NULL)),
  CONSTRAINT ck_enquiry_closing_reason CHECK (
    closing_reason IN ('settled', 'answered-elsewhere', 'not-ours', 'no-reply', 'repeated', 'erased')),
  CONSTRAINT ck_enquiry_locale CHECK (locale IN ('cs', 'en')),
  CONSTRAINT ck_enquiry_interest CHECK (state <> 'interest' OR unit_id IS NOT NULL),
  CONSTRAINT ck_enquiry_settled CHECK ((state IN ('suspected', 'new', 'taken')) = (settled_on IS NULL)),
  CONSTRAINT ck_enquiry_interest_on CHECK ((unit_id IS NULL) = (interest_on IS NULL)),
  CONSTRAINT ck_enquiry_length CHECK (length(body) <= 4000),
  CONSTRAINT ck_enquiry_person CHECK (CASE WHEN anonymised_on IS NULL
    THEN num_nulls(name, email, organisation, topic, body) = 0
    ELSE num_nonnulls(name, email, organisation, topic, body, form_key, sameness) = 0 END)
)`);
    await runner.query(`CREATE INDEX ix_enquiry_state ON enquiry (project_id, state, due_on)`);
    await runner.query(`CREATE INDEX ix_enquiry_sameness ON enquiry (sameness, received_at)`);
    await runner.query(`CREATE INDEX ix_enquiry_kept ON enquiry (kept_until) WHERE anonymised_on IS NULL`);
    await runner.query(`CREATE INDEX ix_enquiry_unit ON enquiry (unit_id)`);
    await runner.query(`
CREATE TABLE enquiry_answer (
  id uuid CONSTRAINT pk_enquiry_answer PRIMARY KEY,
  project_id uuid NOT NULL,
  enquiry_id uuid NOT NULL,
  body text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_enquiry_answer_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_enquiry_answer_enquiry FOREIGN KEY (project_id, enquiry_id) REFERENCES enquiry (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_enquiry_answer_enquiry ON enquiry_answer (enquiry_id, recorded_at)`);
    await runner.query(`
CREATE TABLE enquiry_note (
  id uuid CONSTRAINT pk_enquiry_note PRIMARY KEY,
  project_id uuid NOT NULL,
  enquiry_id uuid NOT NULL,
  body text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_enquiry_note_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_enquiry_note_enquiry FOREIGN KEY (project_id, enquiry_id) REFERENCES enquiry (project_id, id)
)`);
    await runner.query(`CREATE INDEX ix_enquiry_note_enquiry ON enquiry_note (enquiry_id, recorded_at)`);
    await runner.query(`
CREATE TABLE enquiry_salt (
  day date CONSTRAINT pk_enquiry_salt PRIMARY KEY,
  salt text NOT NULL
)`);
    await runner.query(`
CREATE TABLE enquiry_throttle (
  key text CONSTRAINT pk_enquiry_throttle PRIMARY KEY,
  count integer NOT NULL,
  window_started_at timestamptz NOT NULL
)`);
    await runner.query(`
ALTER TABLE mail_message
  ALTER COLUMN recipient_id DROP NOT NULL,
  ADD COLUMN recipient_address text,
  ADD COLUMN about_id uuid,
  ADD CONSTRAINT ck_mail_message_recipient CHECK (num_nonnulls(recipient_id, recipient_address) = 1)`);
    await runner.query(`CREATE INDEX ix_mail_message_about ON mail_message (about_id) WHERE about_id IS NOT NULL`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON enquiry, enquiry_answer, enquiry_note, enquiry_salt, enquiry_throttle TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM mail_message WHERE recipient_id IS NULL`);
    await runner.query(`
ALTER TABLE mail_message
  DROP CONSTRAINT ck_mail_message_recipient,
  DROP COLUMN about_id,
  DROP COLUMN recipient_address,
  ALTER COLUMN recipient_id SET NOT NULL`);
    await runner.query(`DROP TABLE enquiry_throttle, enquiry_salt, enquiry_note, enquiry_answer, enquiry`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What no feature owns: people who sign in, sessions, facts with their outbox, receipts of idempotent writes, files,
 * code lists and the business clock. The application role gets rows, never DDL, and may not rewrite a fact.
 */
export class CreatePlatform1790000000001 implements MigrationInterface {
  name = 'CreatePlatform1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'rssz_app') THEN CREATE ROLE rssz_app NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$`);
    await runner.query(`GRANT rssz_app TO CURRENT_USER`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`
CREATE TABLE installation (
  only_row boolean CONSTRAINT pk_installation PRIMARY KEY DEFAULT true,
  demo boolean NOT NULL DEFAULT false,
  clock_offset_ms bigint NOT NULL DEFAULT 0,
  demo_loaded_at timestamptz,
  prepared_hash text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT ck_installation_only_row CHECK (only_row)
)`);
    await runner.query(`
CREATE TABLE app_user (
  id uuid CONSTRAINT pk_app_user PRIMARY KEY,
  email text NOT NULL,
  display_name text NOT NULL,
  password_hash text,
  locale text NOT NULL DEFAULT 'cs',
  is_demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  disabled_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ck_app_user_email CHECK (email = lower(email) AND email <> ''),
  CONSTRAINT ck_app_user_locale CHECK (locale IN ('cs', 'en'))
)`);
    await runner.query(`CREATE UNIQUE INDEX uq_app_user_email ON app_user (email)`);
    await runner.query(`
CREATE TABLE session (
  token_hash text CONSTRAINT pk_session PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT fk_session_user REFERENCES app_user (id) ON DELETE CASCADE,
  csrf_token text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL
)`);
    await runner.query(`CREATE INDEX ix_session_user ON session (user_id)`);
    await runner.query(`
CREATE TABLE sign_in_throttle (
  key text CONSTRAINT pk_sign_in_throttle PRIMARY KEY,
  failures integer NOT NULL,
  window_started_at timestamptz NOT NULL,
  blocked_until timestamptz
)`);
    await runner.query(`
CREATE TABLE access_link (
  token_hash text CONSTRAINT pk_access_link PRIMARY KEY,
  purpose text NOT NULL,
  user_id uuid CONSTRAINT fk_access_link_user REFERENCES app_user (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT ck_access_link_purpose CHECK (purpose IN ('first-administrator', 'set-password'))
)`);
    await runner.query(`
CREATE TABLE code_list_item (
  list text NOT NULL,
  code text NOT NULL,
  label_cs text NOT NULL,
  label_en text NOT NULL,
  parent_code text,
  position integer NOT NULL DEFAULT 0,
  valid_from date,
  valid_to date,
  CONSTRAINT pk_code_list_item PRIMARY KEY (list, code)
)`);
    await runner.query(`
CREATE TABLE fact (
  id uuid CONSTRAINT pk_fact PRIMARY KEY,
  project_id uuid,
  type text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  actor_id uuid CONSTRAINT fk_fact_actor REFERENCES app_user (id),
  occurred_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  data jsonb NOT NULL DEFAULT '{}'
)`);
    await runner.query(`CREATE INDEX ix_fact_subject ON fact (subject_type, subject_id, occurred_at)`);
    await runner.query(`CREATE INDEX ix_fact_occurred ON fact (occurred_at)`);
    await runner.query(`
CREATE TABLE outbox (
  fact_id uuid NOT NULL CONSTRAINT fk_outbox_fact REFERENCES fact (id),
  consumer text NOT NULL,
  state text NOT NULL DEFAULT 'pending',
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_error text,
  CONSTRAINT pk_outbox PRIMARY KEY (fact_id, consumer),
  CONSTRAINT ck_outbox_state CHECK (state IN ('pending', 'done', 'failed'))
)`);
    await runner.query(`CREATE INDEX ix_outbox_pending ON outbox (next_attempt_at) WHERE state = 'pending'`);
    await runner.query(`
CREATE TABLE receipt (
  actor_id uuid NOT NULL CONSTRAINT fk_receipt_actor REFERENCES app_user (id),
  key text NOT NULL,
  request_hash text NOT NULL,
  status integer NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT pk_receipt PRIMARY KEY (actor_id, key)
)`);
    await runner.query(`
CREATE TABLE mail_message (
  id uuid CONSTRAINT pk_mail_message PRIMARY KEY,
  dedup_key text NOT NULL,
  recipient_id uuid NOT NULL CONSTRAINT fk_mail_message_recipient REFERENCES app_user (id),
  message_id text NOT NULL,
  locale text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  state text NOT NULL DEFAULT 'pending',
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  CONSTRAINT ck_mail_message_state CHECK (state IN ('pending', 'sent', 'kept', 'failed'))
)`);
    await runner.query(`CREATE UNIQUE INDEX uq_mail_message_dedup ON mail_message (dedup_key)`);
    await runner.query(`CREATE UNIQUE INDEX uq_mail_message_message_id ON mail_message (message_id)`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO rssz_app`);
    await runner.query(`
GRANT SELECT, INSERT, UPDATE, DELETE ON
  installation, app_user, session, sign_in_throttle, access_link, code_list_item, outbox, receipt, mail_message
TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT ON fact TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE mail_message, receipt, outbox, fact, code_list_item, access_link, sign_in_throttle, session, app_user, installation`,
    );
    await runner.query(`DROP EXTENSION IF EXISTS pg_trgm`);
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM rssz_app`);
  }
}

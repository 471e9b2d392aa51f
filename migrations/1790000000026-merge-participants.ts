import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two records of one person made one: the removed one keeps its row and its closed history, so that a past view stays what
 * it was. Items of a code list know the import that brought them.
 */
export class MergeParticipants1790000000026 implements MigrationInterface {
  name = 'MergeParticipants1790000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE participant_merge (
  removed_id uuid CONSTRAINT pk_participant_merge PRIMARY KEY,
  project_id uuid NOT NULL,
  kept_id uuid NOT NULL,
  reason text NOT NULL,
  taken_fields text[] NOT NULL,
  log_ids uuid[] NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL CONSTRAINT fk_participant_merge_recorded_by REFERENCES app_user (id),
  CONSTRAINT fk_participant_merge_removed FOREIGN KEY (project_id, removed_id) REFERENCES participant (project_id, id),
  CONSTRAINT fk_participant_merge_kept FOREIGN KEY (project_id, kept_id) REFERENCES participant (project_id, id),
  CONSTRAINT ck_participant_merge_two CHECK (removed_id <> kept_id)
)`);
    await runner.query(`CREATE INDEX ix_participant_merge_kept ON participant_merge (kept_id)`);
    await runner.query(`GRANT SELECT, INSERT ON participant_merge TO rssz_app`);
    await runner.query(`
ALTER TABLE code_list_item ADD COLUMN import_id uuid CONSTRAINT fk_code_list_item_import REFERENCES import_run (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE code_list_item DROP COLUMN import_id`);
    await runner.query(`DROP TABLE participant_merge`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The catalogue of the OPZ+ programme in versions: a changed file is a new version with all its items, and what was once
 * loaded is never rewritten, so that a measure's source names the words that held when it was chosen. Which version is in
 * force goes by a day: of those that hold on it the newest, since a later file corrects an earlier one of the same validity.
 */
export class CreateProgramme1790000000039 implements MigrationInterface {
  name = 'CreateProgramme1790000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE programme_version (
  id uuid CONSTRAINT pk_programme_version PRIMARY KEY,
  number integer NOT NULL,
  title_cs text NOT NULL,
  title_en text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  vocabulary jsonb NOT NULL,
  checksum text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT uq_programme_version_number UNIQUE (number),
  CONSTRAINT ck_programme_version_validity CHECK (valid_to >= valid_from)
)`);
    await runner.query(`
CREATE TABLE programme_item (
  version_id uuid NOT NULL CONSTRAINT fk_programme_item_version REFERENCES programme_version (id),
  code text NOT NULL,
  kind text NOT NULL,
  objective_code text NOT NULL,
  parent_code text,
  position integer NOT NULL,
  title_cs text NOT NULL,
  title_source text,
  title_en text NOT NULL,
  explanation_cs text NOT NULL,
  explanation_en text NOT NULL,
  source_file text NOT NULL,
  source_line integer NOT NULL,
  level_note jsonb,
  runs_together boolean NOT NULL DEFAULT false,
  derived jsonb NOT NULL DEFAULT '{}',
  facts jsonb NOT NULL DEFAULT '{}',
  folded text NOT NULL,
  CONSTRAINT pk_programme_item PRIMARY KEY (version_id, code),
  CONSTRAINT uq_programme_item_position UNIQUE (version_id, position),
  CONSTRAINT fk_programme_item_parent FOREIGN KEY (version_id, parent_code) REFERENCES programme_item (version_id, code),
  CONSTRAINT fk_programme_item_objective FOREIGN KEY (version_id, objective_code) REFERENCES programme_item (version_id, code),
  CONSTRAINT ck_programme_item_kind CHECK (kind IN ('objective', 'activity-group', 'activity', 'target-group',
    'supported-group', 'feature', 'focus-area', 'principle')),
  CONSTRAINT ck_programme_item_objective CHECK ((kind = 'objective') = (code = objective_code)),
  CONSTRAINT ck_programme_item_source CHECK (source_line > 0 AND title_source <> title_cs)
)`);
    await runner.query(`
CREATE FUNCTION programme_version_on(day date) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM programme_version WHERE valid_from <= day AND coalesce(valid_to >= day, true) ORDER BY number DESC LIMIT 1
$$`);
    await runner.query(`
CREATE FUNCTION programme_items_on(day date) RETURNS SETOF programme_item LANGUAGE sql STABLE AS $$
  SELECT i.* FROM programme_item i WHERE i.version_id = (SELECT programme_version_on(day))
$$`);
    await runner.query(`GRANT SELECT, INSERT ON programme_version, programme_item TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION programme_items_on(date), programme_version_on(date)`);
    await runner.query(`DROP TABLE programme_item, programme_version`);
  }
}

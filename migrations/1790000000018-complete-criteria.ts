import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * English texts of a catalogue (the Czech ones are never missing), the conclusion of its pilot, who moved it from state to
 * state and why, and at most one version in force. A criterion has a version, by which the undoing of an import sees that
 * somebody changed it since.
 */
export class CompleteCriteria1790000000018 implements MigrationInterface {
  name = 'CompleteCriteria1790000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE criteria_catalogue
  ADD COLUMN title_en text,
  ADD COLUMN note_en text,
  ADD COLUMN pilot_conclusion text NOT NULL DEFAULT ''`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_criteria_catalogue_in_force ON criteria_catalogue (project_id) WHERE state = 'in-force'`,
    );
    await runner.query(`
ALTER TABLE criterion
  ADD COLUMN title_en text,
  ADD COLUMN description_en text,
  ADD COLUMN version integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE criterion_level ADD COLUMN descriptor_en text`);
    await runner.query(`
CREATE TABLE catalogue_transition (
  id uuid CONSTRAINT pk_catalogue_transition PRIMARY KEY,
  project_id uuid NOT NULL,
  catalogue_id uuid NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL,
  reason text,
  effective_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid CONSTRAINT fk_catalogue_transition_recorded_by REFERENCES app_user (id),
  CONSTRAINT uq_catalogue_transition_sequence UNIQUE (catalogue_id, sequence),
  CONSTRAINT fk_catalogue_transition_catalogue FOREIGN KEY (project_id, catalogue_id) REFERENCES criteria_catalogue (project_id, id),
  CONSTRAINT ck_catalogue_transition_kind CHECK (kind IN ('pilot', 'return', 'adopt', 'retire'))
)`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON catalogue_transition TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE catalogue_transition`);
    await runner.query(`ALTER TABLE criterion_level DROP COLUMN descriptor_en`);
    await runner.query(`ALTER TABLE criterion DROP COLUMN version, DROP COLUMN description_en, DROP COLUMN title_en`);
    await runner.query(`DROP INDEX uq_criteria_catalogue_in_force`);
    await runner.query(
      `ALTER TABLE criteria_catalogue DROP COLUMN pilot_conclusion, DROP COLUMN note_en, DROP COLUMN title_en`,
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes a row a version: the time it was known, and who wrote it (nobody when the system itself did). */
const VERSION_COLUMNS = (table: string): string => `
  ADD COLUMN recorded_from timestamptz,
  ADD COLUMN recorded_to timestamptz,
  ADD COLUMN recorded_by uuid CONSTRAINT fk_${table}_recorded_by REFERENCES app_user (id),
  ADD CONSTRAINT ck_${table}_recorded CHECK (recorded_to IS NULL OR recorded_from <= recorded_to)`;

/**
 * Places of units, units of participants and targets become versions as all evidence is: an edit closes one and inserts
 * the next. What is there already was known from its first trace: the fact that wrote it, the person it belongs to, or,
 * for what the definition states, the start of the project.
 */
export class VersionPlacesUnitsAndTargets1790000000006 implements MigrationInterface {
  name = 'VersionPlacesUnitsAndTargets1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    await this.versionUnitPlace(runner);
    await this.versionParticipantUnit(runner);
    await this.versionIndicatorTarget(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['unit_place', 'participant_unit', 'indicator_target']) {
      await runner.query(`DELETE FROM ${table} WHERE recorded_to IS NOT NULL`);
    }
    await runner.query(`ALTER TABLE indicator DROP COLUMN targets_version`);
    await runner.query(`DROP INDEX uq_indicator_target_due`);
    await this.unversion(runner, 'indicator_target');
    await runner.query(
      `ALTER TABLE indicator_target ADD CONSTRAINT uq_indicator_target_due UNIQUE (indicator_id, due_on)`,
    );
    await runner.query(`DROP INDEX uq_participant_unit_current`);
    await runner.query(`ALTER TABLE participant_unit DROP CONSTRAINT pk_participant_unit, DROP COLUMN id`);
    await this.unversion(runner, 'participant_unit');
    await runner.query(
      `ALTER TABLE participant_unit ADD CONSTRAINT pk_participant_unit PRIMARY KEY (participant_id, unit_id)`,
    );
    await runner.query(
      `ALTER TABLE unit_place DROP CONSTRAINT ex_unit_place_place, DROP CONSTRAINT ex_unit_place_unit`,
    );
    await this.unversion(runner, 'unit_place');
    await runner.query(`
ALTER TABLE unit_place
  ADD CONSTRAINT ex_unit_place_place EXCLUDE USING gist (place_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&),
  ADD CONSTRAINT ex_unit_place_unit EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`);
  }

  private async versionUnitPlace(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE unit_place ${VERSION_COLUMNS('unit_place')}`);
    await runner.query(`
UPDATE unit_place SET recorded_from = coalesce(
  (SELECT max(f.occurred_at) FROM fact f WHERE f.subject_type = 'territorial-unit' AND f.subject_id = unit_id
    AND f.type = 'territorial-unit.place-taken' AND f.data ->> 'placeId' = place_id::text),
  (SELECT min(f.occurred_at) FROM fact f WHERE f.subject_type = 'territorial-unit' AND f.subject_id = unit_id),
  (SELECT p.loaded_at FROM project p WHERE p.id = project_id))`);
    await runner.query(`
ALTER TABLE unit_place
  ALTER COLUMN recorded_from SET NOT NULL,
  DROP CONSTRAINT ex_unit_place_place,
  DROP CONSTRAINT ex_unit_place_unit`);
    await runner.query(`
ALTER TABLE unit_place
  ADD CONSTRAINT ex_unit_place_place
    EXCLUDE USING gist (place_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (recorded_to IS NULL),
  ADD CONSTRAINT ex_unit_place_unit
    EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (recorded_to IS NULL)`);
  }

  private async versionParticipantUnit(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE participant_unit ADD COLUMN id uuid NOT NULL DEFAULT uuidv7(), ${VERSION_COLUMNS('participant_unit')}`);
    await runner.query(`
UPDATE participant_unit SET recorded_from = (SELECT p.created_at FROM participant p WHERE p.id = participant_id)`);
    await runner.query(`
ALTER TABLE participant_unit
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN recorded_from SET NOT NULL,
  DROP CONSTRAINT pk_participant_unit`);
    await runner.query(`ALTER TABLE participant_unit ADD CONSTRAINT pk_participant_unit PRIMARY KEY (id)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_participant_unit_current ON participant_unit (participant_id, unit_id) WHERE recorded_to IS NULL`,
    );
  }

  private async versionIndicatorTarget(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE indicator ADD COLUMN targets_version integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE indicator_target ${VERSION_COLUMNS('indicator_target')}`);
    await runner.query(`
UPDATE indicator_target SET recorded_from = coalesce(
  CASE WHEN NOT is_final THEN (SELECT max(f.occurred_at) FROM fact f
    WHERE f.subject_type = 'indicator' AND f.subject_id = indicator_id AND f.type = 'indicator.targets-set') END,
  (SELECT least(p.loaded_at, p.starts_on::timestamp AT TIME ZONE 'Europe/Prague') FROM project p WHERE p.id = project_id))`);
    await runner.query(`
ALTER TABLE indicator_target ALTER COLUMN recorded_from SET NOT NULL, DROP CONSTRAINT uq_indicator_target_due`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_indicator_target_due ON indicator_target (indicator_id, due_on) WHERE recorded_to IS NULL`,
    );
  }

  private async unversion(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`
ALTER TABLE ${table}
  DROP CONSTRAINT ck_${table}_recorded, DROP COLUMN recorded_from, DROP COLUMN recorded_to, DROP COLUMN recorded_by`);
  }
}

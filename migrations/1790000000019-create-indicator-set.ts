import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indicator sets of the monitoring methodology: versions of one set for each thematic area, at most one draft and one in
 * force at a time. The indicators of a version that was once in force do not change, whoever tries.
 */
export class CreateIndicatorSet1790000000019 implements MigrationInterface {
  name = 'CreateIndicatorSet1790000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE indicator_set (
  id uuid CONSTRAINT pk_indicator_set PRIMARY KEY,
  project_id uuid NOT NULL,
  thematic_area_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  is_sample boolean NOT NULL DEFAULT false,
  note text NOT NULL DEFAULT '',
  in_force_from date,
  superseded_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT fk_indicator_set_created_by REFERENCES app_user (id),
  CONSTRAINT uq_indicator_set_project UNIQUE (project_id, id),
  CONSTRAINT uq_indicator_set_number UNIQUE (thematic_area_id, number),
  CONSTRAINT fk_indicator_set_area FOREIGN KEY (project_id, thematic_area_id) REFERENCES thematic_area (project_id, id),
  CONSTRAINT ck_indicator_set_state CHECK (state IN ('draft', 'in-force', 'superseded')),
  CONSTRAINT ck_indicator_set_in_force CHECK ((state = 'draft') = (in_force_from IS NULL)),
  CONSTRAINT ck_indicator_set_superseded CHECK ((state = 'superseded') = (superseded_on IS NOT NULL))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_indicator_set_draft ON indicator_set (thematic_area_id) WHERE state = 'draft'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_indicator_set_in_force ON indicator_set (thematic_area_id) WHERE state = 'in-force'`,
    );
    await runner.query(`
CREATE TABLE set_indicator (
  id uuid CONSTRAINT pk_set_indicator PRIMARY KEY,
  project_id uuid NOT NULL,
  indicator_set_id uuid NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  title_en text,
  definition text NOT NULL,
  unit text NOT NULL,
  data_source text NOT NULL,
  periodicity text NOT NULL,
  direction text NOT NULL,
  baseline_note text NOT NULL DEFAULT '',
  position integer NOT NULL,
  CONSTRAINT uq_set_indicator_code UNIQUE (indicator_set_id, code),
  CONSTRAINT fk_set_indicator_set FOREIGN KEY (project_id, indicator_set_id) REFERENCES indicator_set (project_id, id),
  CONSTRAINT ck_set_indicator_periodicity CHECK (periodicity IN ('monthly', 'quarterly', 'half-yearly', 'yearly', 'once')),
  CONSTRAINT ck_set_indicator_direction CHECK (direction IN ('more-is-better', 'less-is-better', 'neutral'))
)`);
    await runner.query(`
CREATE FUNCTION keep_set_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM indicator_set s
    WHERE s.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.indicator_set_id END,
      CASE WHEN TG_OP <> 'DELETE' THEN NEW.indicator_set_id END) AND s.state <> 'draft') THEN
    RAISE EXCEPTION 'the indicators of a set that was in force do not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$`);
    await runner.query(`
CREATE TRIGGER keep_set_indicator BEFORE INSERT OR UPDATE OR DELETE ON set_indicator
FOR EACH ROW EXECUTE FUNCTION keep_set_indicator()`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON indicator_set TO rssz_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON set_indicator TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE set_indicator, indicator_set`);
    await runner.query(`DROP FUNCTION keep_set_indicator()`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rule for counting persons as dated versions: the one of the project's definition is the first and holds from the
 * beginning. What a record lacks is judged by the rule in force, so the answer of one fixed rule is no longer kept beside
 * the days the fields have been answered since. Lists of people come in the order of names from an index.
 */
export class VersionCountingRule1790000000027 implements MigrationInterface {
  name = 'VersionCountingRule1790000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE counting_rule (
  id uuid CONSTRAINT pk_counting_rule PRIMARY KEY,
  project_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  number integer NOT NULL,
  valid_from date NOT NULL,
  rule jsonb NOT NULL,
  reason text NOT NULL,
  rehearsal jsonb,
  recorded_from timestamptz NOT NULL,
  recorded_to timestamptz,
  recorded_by uuid CONSTRAINT fk_counting_rule_recorded_by REFERENCES app_user (id),
  withdrawn_by uuid CONSTRAINT fk_counting_rule_withdrawn_by REFERENCES app_user (id),
  withdrawal_reason text,
  CONSTRAINT fk_counting_rule_indicator FOREIGN KEY (project_id, indicator_id) REFERENCES indicator (project_id, id),
  CONSTRAINT ck_counting_rule_number CHECK (number > 0),
  CONSTRAINT ck_counting_rule_rehearsed CHECK (number = 1 OR rehearsal IS NOT NULL AND recorded_by IS NOT NULL),
  CONSTRAINT ck_counting_rule_withdrawn CHECK (
    (withdrawn_by IS NULL) = (withdrawal_reason IS NULL) AND (withdrawn_by IS NULL OR recorded_to IS NOT NULL))
)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_counting_rule_number ON counting_rule (indicator_id, number) WHERE recorded_to IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_counting_rule_valid_from ON counting_rule (indicator_id, valid_from) WHERE recorded_to IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_counting_rule_project ON counting_rule (project_id)`);
    await runner.query(`
INSERT INTO counting_rule (id, project_id, indicator_id, number, valid_from, rule, reason, recorded_from)
SELECT uuidv7(), p.id, n.id, 1, p.starts_on, n.rule, coalesce(d ->> 'source', ''),
  p.starts_on::timestamp AT TIME ZONE 'Europe/Prague'
FROM indicator n JOIN project p ON p.id = n.project_id
LEFT JOIN LATERAL jsonb_array_elements(p.definition -> 'indicators') d ON d ->> 'code' = n.code
WHERE n.code = 'participants'`);
    await runner.query(`
ALTER TABLE participant_record DROP CONSTRAINT ck_participant_record_complete,
  DROP COLUMN missing_fields, DROP COLUMN complete_from`);
    await runner.query(
      `CREATE INDEX ix_participant_identity_name ON participant_identity (project_id, surname, given_name)`,
    );
    await runner.query(
      `CREATE INDEX ix_participant_record_project ON participant_record (project_id, participant_id) WHERE recorded_to IS NULL`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON counting_rule TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_participant_record_project`);
    await runner.query(`DROP INDEX ix_participant_identity_name`);
    await runner.query(
      `ALTER TABLE participant_record ADD COLUMN missing_fields text[], ADD COLUMN complete_from date`,
    );
    await runner.query(`
UPDATE participant_record r SET missing_fields = found.missing,
  complete_from = CASE WHEN cardinality(found.missing) = 0 THEN found.since END
FROM (
  SELECT r.id, coalesce(array_agg(field ORDER BY place) FILTER (WHERE NOT r.answered_from ? field), '{}') AS missing,
    max((r.answered_from ->> field)::date) AS since
  FROM participant_record r, unnest(ARRAY['givenName', 'surname', 'birthDate', 'municipality', 'entryOn', 'sex',
    'labourStatus', 'education']) WITH ORDINALITY AS required (field, place)
  GROUP BY r.id
) found WHERE found.id = r.id`);
    await runner.query(`
ALTER TABLE participant_record ALTER COLUMN missing_fields SET NOT NULL,
  ADD CONSTRAINT ck_participant_record_complete CHECK ((complete_from IS NULL) = (cardinality(missing_fields) > 0))`);
    await runner.query(`DROP TABLE counting_rule`);
  }
}

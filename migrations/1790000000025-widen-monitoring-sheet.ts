import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The whole monitoring sheet of IS ESF: the address and contact in the erasable identity, the entry state and what follows
 * the participation in the versioned record. An empty code was not asked for, a field among the refused ones was refused,
 * an empty list of codes says that there are none. Since when each field has had an answer is kept beside, as the rules for
 * counting ask for different fields.
 */
export class WidenMonitoringSheet1790000000025 implements MigrationInterface {
  name = 'WidenMonitoringSheet1790000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
ALTER TABLE participant_identity
  ADD COLUMN title_before text, ADD COLUMN title_after text, ADD COLUMN died_on date, ADD COLUMN municipality_part text,
  ADD COLUMN street text, ADD COLUMN house_number text, ADD COLUMN orientation_number text,
  ADD COLUMN orientation_letter text, ADD COLUMN postal_code text, ADD COLUMN email text, ADD COLUMN phone text`);
    await runner.query(`
ALTER TABLE participant_record
  ADD COLUMN housing_access text, ADD COLUMN sector text, ADD COLUMN public_sector_position text,
  ADD COLUMN project_position text, ADD COLUMN disadvantages text[], ADD COLUMN shared_household text,
  ADD COLUMN support_type text, ADD COLUMN person_position text, ADD COLUMN participation_result text,
  ADD COLUMN exit_situations text[], ADD COLUMN territorial_eligibility text, ADD COLUMN partner text,
  ADD COLUMN refused text[] NOT NULL DEFAULT '{}', ADD COLUMN answered_from jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN correction_reason text,
  ADD CONSTRAINT ck_participant_record_housing CHECK (housing_access IN ('belongs', 'does-not-belong')),
  ADD CONSTRAINT ck_participant_record_refused CHECK (NOT 'disadvantages' = ANY (refused) OR disadvantages IS NULL)`);
    // Up to now a record knew only since when it has been complete as a whole.
    await runner.query(`
UPDATE participant_record r SET answered_from = (
  SELECT coalesce(jsonb_object_agg(field, coalesce(r.complete_from, (r.recorded_from AT TIME ZONE 'Europe/Prague')::date)), '{}')
  FROM unnest(ARRAY['givenName', 'surname', 'birthDate', 'municipality', 'entryOn', 'sex', 'labourStatus', 'education']) AS field
  WHERE field <> ALL (r.missing_fields))`);
    await runner.query(`
CREATE INDEX ix_participant_identity_birth_date ON participant_identity (project_id, birth_date) WHERE birth_date IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_participant_identity_birth_date`);
    await runner.query(`
ALTER TABLE participant_record
  DROP CONSTRAINT ck_participant_record_refused, DROP CONSTRAINT ck_participant_record_housing,
  DROP COLUMN correction_reason, DROP COLUMN answered_from, DROP COLUMN refused, DROP COLUMN partner,
  DROP COLUMN territorial_eligibility, DROP COLUMN exit_situations, DROP COLUMN participation_result,
  DROP COLUMN person_position, DROP COLUMN support_type, DROP COLUMN shared_household, DROP COLUMN disadvantages,
  DROP COLUMN project_position, DROP COLUMN public_sector_position, DROP COLUMN sector, DROP COLUMN housing_access`);
    await runner.query(`
ALTER TABLE participant_identity
  DROP COLUMN phone, DROP COLUMN email, DROP COLUMN postal_code, DROP COLUMN orientation_letter,
  DROP COLUMN orientation_number, DROP COLUMN house_number, DROP COLUMN street, DROP COLUMN municipality_part,
  DROP COLUMN died_on, DROP COLUMN title_after, DROP COLUMN title_before`);
  }
}

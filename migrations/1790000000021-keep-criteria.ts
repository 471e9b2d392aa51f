import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The criteria of a catalogue version and the levels of their scales change only while the version is a draft, whoever
 * tries: what was rated keeps its words. The version is held until the change is done, so that it does not leave its draft
 * meanwhile.
 */
export class KeepCriteria1790000000021 implements MigrationInterface {
  name = 'KeepCriteria1790000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE FUNCTION refuse_kept_catalogue(catalogues uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  found text;
BEGIN
  FOR found IN SELECT c.state FROM criteria_catalogue c WHERE c.id = ANY(catalogues) ORDER BY c.id FOR SHARE LOOP
    IF found <> 'draft' THEN
      RAISE EXCEPTION 'the criteria of a version that is no draft do not change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
END $$`);
    await runner.query(`
CREATE FUNCTION keep_criterion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_kept_catalogue(ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN OLD.catalogue_id END,
    CASE WHEN TG_OP <> 'DELETE' THEN NEW.catalogue_id END]);
  RETURN coalesce(NEW, OLD);
END $$`);
    await runner.query(`
CREATE FUNCTION keep_criterion_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_kept_catalogue(ARRAY(SELECT k.catalogue_id FROM criterion k
    WHERE k.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.criterion_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.criterion_id END)));
  RETURN coalesce(NEW, OLD);
END $$`);
    for (const table of ['criterion', 'criterion_level']) {
      await runner.query(`
CREATE TRIGGER keep_${table} BEFORE INSERT OR UPDATE OR DELETE ON ${table}
FOR EACH ROW EXECUTE FUNCTION keep_${table}()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['criterion_level', 'criterion']) {
      await runner.query(`DROP TRIGGER keep_${table} ON ${table}`);
      await runner.query(`DROP FUNCTION keep_${table}()`);
    }
    await runner.query(`DROP FUNCTION refuse_kept_catalogue(uuid[])`);
  }
}

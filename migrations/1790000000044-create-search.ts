import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose words correct what was mistyped, and the folded column they stand in. */
const SOURCES = [
  ['programme_item', 'folded'],
  ['territorial_unit', 'name_folded'],
  ['deliverable', 'title_folded'],
  ['measure_text', 'words_folded'],
] as const;

/**
 * What the search over everything needs besides the folded columns: indexes of the texts that grow without end, and the
 * words in use, against which a mistyped one is held. Neither notes of the diary nor names of people, who may implement a
 * measure, are among the words, so that nothing personal is kept twice.
 */
export class CreateSearch1790000000044 implements MigrationInterface {
  name = 'CreateSearch1790000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ix_measure_text_folded_trgm ON measure_text USING gin (folded gin_trgm_ops)`);
    await runner.query(`
CREATE INDEX ix_advisory_log_version_internal_trgm ON advisory_log_version USING gin (internal_note_folded gin_trgm_ops)
WHERE recorded_to IS NULL`);
    await runner.query(`CREATE TABLE search_word (word text CONSTRAINT pk_search_word PRIMARY KEY)`);
    await runner.query(`CREATE INDEX ix_search_word_trgm ON search_word USING gin (word gin_trgm_ops)`);
    await runner.query(`GRANT SELECT, INSERT ON search_word TO rssz_app`);
    await this.collectWords(runner);
    await this.nearFunctions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION near_people(uuid, text), near_words(text)`);
    for (const [table] of SOURCES) {
      await runner.query(`DROP TRIGGER collect_words_of_insert ON ${table}`);
      await runner.query(`DROP TRIGGER collect_words_of_update ON ${table}`);
    }
    await runner.query(`DROP FUNCTION collect_search_words()`);
    await runner.query(`DROP TABLE search_word`);
    await runner.query(`DROP INDEX ix_advisory_log_version_internal_trgm, ix_measure_text_folded_trgm`);
  }

  /**
   * Words are collected as an index would be, with the statement that writes them; one that is gone does no harm. Only new ones
   * are inserted, in one order, so that writers of the same words neither wait without need nor each for the other.
   */
  private async collectWords(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE FUNCTION collect_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO search_word (word) SELECT DISTINCT w.word
    FROM written, regexp_split_to_table(written.%I, ''[^a-z0-9]+'') AS w(word)
    WHERE length(w.word) BETWEEN 4 AND 40 AND w.word ~ ''[a-z]''
      AND NOT EXISTS (SELECT 1 FROM search_word s WHERE s.word = w.word)
    ORDER BY w.word ON CONFLICT DO NOTHING', TG_ARGV[0]);
  RETURN NULL;
END $$`);
    for (const [table, column] of SOURCES) {
      for (const event of ['insert', 'update']) {
        await runner.query(`
CREATE TRIGGER collect_words_of_${event} AFTER ${event.toUpperCase()} ON ${table} REFERENCING NEW TABLE AS written
FOR EACH STATEMENT EXECUTE FUNCTION collect_search_words('${column}')`);
      }
      await runner.query(`
INSERT INTO search_word (word) SELECT DISTINCT word FROM ${table}, regexp_split_to_table(${column}, '[^a-z0-9]+') AS word
WHERE length(word) BETWEEN 4 AND 40 AND word ~ '[a-z]' ON CONFLICT DO NOTHING`);
    }
  }

  /** Thresholds below those of the library: a swap of two letters in a short word leaves few triples in common. */
  private async nearFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE FUNCTION near_words(typed text) RETURNS text LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.25 AS $$
  SELECT string_agg(word, '|') FROM (SELECT word FROM search_word
    WHERE word % typed AND abs(length(word) - length(typed)) <= 2 ORDER BY similarity(word, typed) DESC, word LIMIT 3) near
$$`);
    await runner.query(`
CREATE FUNCTION near_people(project uuid, typed text) RETURNS TABLE (participant_id uuid, nearness real) LANGUAGE sql STABLE
SET pg_trgm.word_similarity_threshold = 0.4 AS $$
  SELECT i.participant_id, word_similarity(typed, i.name_folded) FROM participant_identity i
  WHERE i.project_id = project AND typed <% i.name_folded ORDER BY 2 DESC LIMIT 200
$$`);
  }
}

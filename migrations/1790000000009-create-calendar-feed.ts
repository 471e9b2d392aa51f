import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which generation of the address of a person's calendar feed is open. A feed without a row is in its first; a new
 * address is the next generation, and everything before it is dead.
 */
export class CreateCalendarFeed1790000000009 implements MigrationInterface {
  name = 'CreateCalendarFeed1790000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE calendar_feed (
  user_id uuid NOT NULL CONSTRAINT fk_calendar_feed_user REFERENCES app_user (id),
  project_id uuid NOT NULL CONSTRAINT fk_calendar_feed_project REFERENCES project (id),
  generation integer NOT NULL,
  CONSTRAINT pk_calendar_feed PRIMARY KEY (user_id, project_id),
  CONSTRAINT ck_calendar_feed_generation CHECK (generation > 1)
)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE calendar_feed`);
  }
}

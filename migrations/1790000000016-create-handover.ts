import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hand-over of a unit: offered by the manager to a successor, accepted by them or withdrawn. */
export class CreateHandover1790000000016 implements MigrationInterface {
  name = 'CreateHandover1790000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
CREATE TABLE handover (
  id uuid CONSTRAINT pk_handover PRIMARY KEY,
  project_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  predecessor_id uuid CONSTRAINT fk_handover_predecessor REFERENCES app_user (id),
  successor_id uuid NOT NULL CONSTRAINT fk_handover_successor REFERENCES app_user (id),
  valid_from date NOT NULL,
  note text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'offered',
  offered_by uuid NOT NULL CONSTRAINT fk_handover_offered_by REFERENCES app_user (id),
  offered_at timestamptz NOT NULL,
  closed_by uuid CONSTRAINT fk_handover_closed_by REFERENCES app_user (id),
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT uq_handover_project UNIQUE (project_id, id),
  CONSTRAINT fk_handover_unit FOREIGN KEY (project_id, unit_id) REFERENCES territorial_unit (project_id, id),
  CONSTRAINT ck_handover_state CHECK (state IN ('offered', 'accepted', 'withdrawn')),
  CONSTRAINT ck_handover_closed CHECK (
    (state = 'offered') = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
  CONSTRAINT ck_handover_people CHECK (predecessor_id <> successor_id)
)`);
    await runner.query(`CREATE UNIQUE INDEX uq_handover_offered ON handover (unit_id) WHERE state = 'offered'`);
    await runner.query(`CREATE INDEX ix_handover_successor ON handover (successor_id) WHERE state = 'offered'`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON handover TO rssz_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE handover`);
  }
}

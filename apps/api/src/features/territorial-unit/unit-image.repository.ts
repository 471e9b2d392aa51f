import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { UnitFields } from './territorial-unit.repository.ts';

export interface ImagePlace {
  readonly placeId: string;
  readonly number: number;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** A unit whole: its row, the places it holds and held, and the codes of its municipalities. */
export interface UnitImage extends UnitFields {
  readonly id: string;
  readonly version: number;
  readonly places: readonly ImagePlace[];
  readonly municipalities: readonly string[];
}

const GIVEN_PLACES = `jsonb_to_recordset($2::jsonb) AS g("placeId" uuid, "validFrom" date, "validTo" date) WHERE true`;
const SAME_PERIOD = `g."placeId" = up.place_id AND g."validFrom" = up.valid_from
  AND g."validTo" IS NOT DISTINCT FROM up.valid_to`;

/** Whole images of units, by which an import finds them and puts them back. */
@Injectable()
export class UnitImageRepository {
  /** Of all units of the project. */
  all(tx: Transaction, projectId: string): Promise<UnitImage[]> {
    return tx.query<UnitImage>(
      `SELECT u.id, u.version, u.name, u.kind, u.region_code AS "regionCode", u.cooperation_from AS "cooperationFrom",
         u.cooperation_to AS "cooperationTo", u.note,
         coalesce((SELECT json_agg(json_build_object('placeId', p.id, 'number', p.number, 'validFrom', up.valid_from,
             'validTo', up.valid_to) ORDER BY up.valid_from)
           FROM unit_place up JOIN territorial_place p ON p.id = up.place_id WHERE up.unit_id = u.id AND up.recorded_to IS NULL), '[]') AS places,
         coalesce((SELECT json_agg(m.municipality_code ORDER BY m.municipality_code) FROM unit_municipality m
           WHERE m.unit_id = u.id AND m.recorded_to IS NULL), '[]') AS municipalities
       FROM territorial_unit u WHERE u.project_id = $1`,
      [projectId],
      'unit-images',
    );
  }

  /** Makes the periods known now those of the image: closes the versions that differ, and inserts what is missing. */
  async putPlaces(tx: Transaction, projectId: string, unitId: string, places: readonly ImagePlace[]): Promise<void> {
    const given = JSON.stringify(places);
    await tx.query(
      `UPDATE unit_place up SET recorded_to = greatest(up.recorded_from, $3::timestamptz)
       WHERE up.unit_id = $1 AND up.recorded_to IS NULL AND NOT EXISTS (SELECT 1 FROM ${GIVEN_PLACES} AND ${SAME_PERIOD})`,
      [unitId, given, tx.now],
    );
    await tx.query(
      `INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from, valid_to, recorded_from, recorded_by)
       SELECT uuidv7(), $3, $1, g."placeId", g."validFrom", g."validTo", $4, $5 FROM ${GIVEN_PLACES}
         AND NOT EXISTS (SELECT 1 FROM unit_place up WHERE up.unit_id = $1 AND up.recorded_to IS NULL AND ${SAME_PERIOD})`,
      [unitId, given, projectId, tx.now, tx.actor.userId],
    );
  }

  /** A unit that nobody but its import ever spoke of; what was known of it goes with it. */
  async remove(tx: Transaction, unitId: string): Promise<void> {
    await tx.query(`DELETE FROM unit_place WHERE unit_id = $1`, [unitId]);
    await tx.query(`DELETE FROM unit_municipality WHERE unit_id = $1`, [unitId]);
    await tx.query(`DELETE FROM territorial_unit WHERE id = $1`, [unitId]);
  }

  /** Holds units to this transaction; whoever edits one waits. */
  async lock(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query(`SELECT 1 FROM territorial_unit WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`, [ids]);
  }

  /** The versions by id, held to this transaction; a unit that is gone is absent. */
  async lockVersions(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; version: number }>(
      `SELECT id, version FROM territorial_unit WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
      [ids],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /**
   * Those of the units that rows of other features speak of: whatever references a unit, now or after later migrations.
   * Deadlines that a unit has by its mere being do not count: of the documents of its place, and of what its goal lacks.
   */
  async used(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const references = await tx.query<{ table: string; column: string }>(
      `SELECT c.conrelid::regclass::text AS "table", quote_ident(own.attname) AS "column"
       FROM pg_constraint c CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair (own, their)
       JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = pair.own
       JOIN pg_attribute their ON their.attrelid = c.confrelid AND their.attnum = pair.their AND their.attname = 'id'
       WHERE c.contype = 'f' AND c.confrelid = 'territorial_unit'::regclass
         AND c.conrelid NOT IN ('unit_place'::regclass, 'unit_municipality'::regclass)`,
    );
    const found = references.map(({ table, column }) =>
      table === 'deadline'
        ? `SELECT unit_id FROM deadline WHERE unit_id = ANY($1::uuid[]) AND subject_type NOT IN ('deliverable', 'unit-comparison')`
        : `SELECT ${column} FROM ${table} WHERE ${column} = ANY($1::uuid[])`,
    );
    const rows = await tx.query<{ id: string }>(`SELECT unit_id AS id FROM (${found.join(' UNION ')}) AS u (unit_id)`, [
      ids,
    ]);
    return new Set(rows.map(({ id }) => id));
  }
}

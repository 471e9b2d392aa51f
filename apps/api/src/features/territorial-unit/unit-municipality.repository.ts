import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A municipality as a unit keeps it: with the name it had when it was entered. */
export interface CoveredMunicipality {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string | null;
  readonly regionCode: string | null;
}

const GIVEN = `jsonb_to_recordset($1::jsonb)
  AS given(id uuid, code text, name text, "districtCode" text, "regionCode" text) WHERE true`;

/** Which municipalities a unit covers, each with the time it was known. */
@Injectable()
export class UnitMunicipalityRepository {
  /** What the unit last knew of these codes, covered now or not. */
  remembered(tx: Transaction, unitId: string, codes: readonly string[]): Promise<CoveredMunicipality[]> {
    return tx.query<CoveredMunicipality>(
      `SELECT DISTINCT ON (municipality_code) municipality_code AS code, name, district_code AS "districtCode",
         region_code AS "regionCode"
       FROM unit_municipality WHERE unit_id = $1 AND municipality_code = ANY($2)
       ORDER BY municipality_code, recorded_to DESC NULLS FIRST`,
      [unitId, codes],
    );
  }

  /**
   * Closes those that are not covered any more or are described otherwise, and opens the new ones; the others stay as they
   * are. Answers whether anything changed.
   */
  async put(
    tx: Transaction,
    unit: { readonly projectId: string; readonly id: string },
    municipalities: readonly CoveredMunicipality[],
  ): Promise<boolean> {
    const given = JSON.stringify(municipalities.map((municipality) => ({ ...municipality, id: uuidv7() })));
    const closed = await tx.query(
      `UPDATE unit_municipality m SET recorded_to = greatest(m.recorded_from, $3::timestamptz)
       WHERE m.unit_id = $2 AND m.recorded_to IS NULL AND NOT EXISTS (SELECT 1 FROM ${GIVEN} AND given.code = m.municipality_code
         AND given.name = m.name AND given."districtCode" IS NOT DISTINCT FROM m.district_code
         AND given."regionCode" IS NOT DISTINCT FROM m.region_code) RETURNING m.id`,
      [given, unit.id, tx.now],
    );
    const opened = await tx.query(
      `INSERT INTO unit_municipality (id, project_id, unit_id, municipality_code, name, district_code, region_code,
         recorded_from, recorded_by)
       SELECT id, $2, $3, code, name, "districtCode", "regionCode", $4, $5 FROM ${GIVEN}
       ON CONFLICT (unit_id, municipality_code) WHERE recorded_to IS NULL DO NOTHING RETURNING id`,
      [given, unit.projectId, unit.id, tx.now, tx.actor.userId],
    );
    return closed.length + opened.length > 0;
  }
}

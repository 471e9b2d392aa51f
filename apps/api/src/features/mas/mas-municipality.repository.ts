import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A municipality as a group keeps it: with the name it had when it was entered. */
export interface MasPlace {
  readonly code: string;
  readonly name: string;
}

const GIVEN = `jsonb_to_recordset($1::jsonb) AS given(id uuid, code text, name text) WHERE true`;

/** Which municipalities a group has, each with the time it was known. */
@Injectable()
export class MasMunicipalityRepository {
  /** What the group last knew of these codes, covered now or not. */
  remembered(tx: Transaction, masId: string, codes: readonly string[]): Promise<MasPlace[]> {
    return tx.query<MasPlace>(
      `SELECT DISTINCT ON (municipality_code) municipality_code AS code, name
       FROM mas_municipality WHERE mas_id = $1 AND municipality_code = ANY($2)
       ORDER BY municipality_code, recorded_to DESC NULLS FIRST`,
      [masId, codes],
    );
  }

  /** Closes what is not there any more or has another name, opens what is new. Answers whether anything changed. */
  async put(
    tx: Transaction,
    mas: { readonly projectId: string; readonly id: string },
    places: readonly MasPlace[],
  ): Promise<boolean> {
    const given = JSON.stringify(places.map((place) => ({ ...place, id: uuidv7() })));
    const closed = await tx.query(
      `UPDATE mas_municipality m SET recorded_to = greatest(m.recorded_from, $3::timestamptz)
       WHERE m.mas_id = $2 AND m.recorded_to IS NULL AND NOT EXISTS (
         SELECT 1 FROM ${GIVEN} AND given.code = m.municipality_code AND given.name = m.name) RETURNING m.id`,
      [given, mas.id, tx.now],
    );
    const opened = await tx.query(
      `INSERT INTO mas_municipality (id, project_id, mas_id, municipality_code, name, recorded_from, recorded_by)
       SELECT id, $2, $3, code, name, $4, $5 FROM ${GIVEN}
       ON CONFLICT (mas_id, municipality_code) WHERE recorded_to IS NULL DO NOTHING RETURNING id`,
      [given, mas.projectId, mas.id, tx.now, tx.actor.userId],
    );
    return closed.length + opened.length > 0;
  }
}

import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface PlacePeriod {
  readonly id: string;
  readonly placeId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Which unit holds which place from when to when; the database refuses that two hold one at once. */
@Injectable()
export class UnitPlaceRepository {
  /** The period that is open or lies furthest ahead. */
  latest(tx: Transaction, unitId: string): Promise<PlacePeriod | null> {
    return tx.one<PlacePeriod>(
      `SELECT id, place_id AS "placeId", valid_from AS "validFrom", valid_to AS "validTo" FROM unit_place
       WHERE unit_id = $1 ORDER BY valid_from DESC LIMIT 1`,
      [unitId],
    );
  }

  /** Locks the place, so that of two who take it at once the second sees the first. */
  lockPlace(tx: Transaction, projectId: string, number: number): Promise<{ id: string } | null> {
    return tx.one<{ id: string }>(`SELECT id FROM territorial_place WHERE project_id = $1 AND number = $2 FOR UPDATE`, [
      projectId,
      number,
    ]);
  }

  async isHeldByOther(tx: Transaction, placeId: string, unitId: string, from: LocalDate): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM unit_place WHERE place_id = $1 AND unit_id <> $2 AND (valid_to IS NULL OR valid_to >= $3::date) LIMIT 1`,
      [placeId, unitId, from],
    );
    return row !== null;
  }

  /** Ends a period on the day before `from`; one that would have begun later never holds. */
  async endBefore(tx: Transaction, period: PlacePeriod, from: LocalDate): Promise<void> {
    if (period.validFrom >= from) await tx.query(`DELETE FROM unit_place WHERE id = $1`, [period.id]);
    else await tx.query(`UPDATE unit_place SET valid_to = $2 WHERE id = $1`, [period.id, addDays(from, -1)]);
  }

  async take(tx: Transaction, projectId: string, unitId: string, placeId: string, from: LocalDate): Promise<void> {
    await tx.query(
      `INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from) VALUES ($1, $2, $3, $4, $5)`,
      [uuidv7(), projectId, unitId, placeId, from],
    );
  }
}

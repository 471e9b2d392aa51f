import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface PlacePeriod {
  readonly id: string;
  readonly placeId: string;
  readonly number: number;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Another unit in a place, and when. */
export interface PlaceHolder {
  readonly unitId: string;
  readonly unitName: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/**
 * Which unit holds which place from when to when; the database refuses that two hold one at once. The rows are versions: what
 * is known now has no `recorded_to`, and a change closes one and inserts the next.
 */
@Injectable()
export class UnitPlaceRepository {
  /** The periods of a unit as known now, the earliest first. */
  ofUnit(tx: Transaction, unitId: string): Promise<PlacePeriod[]> {
    return tx.query<PlacePeriod>(
      `SELECT up.id, up.place_id AS "placeId", p.number, up.valid_from AS "validFrom", up.valid_to AS "validTo"
       FROM unit_place up JOIN territorial_place p ON p.id = up.place_id
       WHERE up.unit_id = $1 AND up.recorded_to IS NULL ORDER BY up.valid_from`,
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

  /** The first other unit that holds the place on the day or later. */
  holder(tx: Transaction, placeId: string, unitId: string, from: LocalDate): Promise<PlaceHolder | null> {
    return tx.one<PlaceHolder>(
      `SELECT u.id AS "unitId", u.name AS "unitName", up.valid_from AS "validFrom", up.valid_to AS "validTo"
       FROM unit_place up JOIN territorial_unit u ON u.id = up.unit_id
       WHERE up.place_id = $1 AND up.unit_id <> $2 AND up.recorded_to IS NULL
         AND (up.valid_to IS NULL OR up.valid_to >= $3::date)
       ORDER BY up.valid_from LIMIT 1`,
      [placeId, unitId, from],
    );
  }

  /** Closes a version; with a last day the period goes on in the next one, shortened to it. */
  async supersede(tx: Transaction, period: PlacePeriod, validTo: LocalDate | null): Promise<void> {
    await tx.query(`UPDATE unit_place SET recorded_to = greatest(recorded_from, $2::timestamptz) WHERE id = $1`, [
      period.id,
      tx.now,
    ]);
    if (validTo === null) return;
    await tx.query(
      `INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from, valid_to, recorded_from, recorded_by)
       SELECT uuidv7(), project_id, unit_id, place_id, valid_from, $2::date, recorded_to, $3::uuid FROM unit_place WHERE id = $1`,
      [period.id, validTo, tx.actor.userId],
    );
  }

  async take(tx: Transaction, projectId: string, unitId: string, placeId: string, from: LocalDate): Promise<void> {
    await tx.query(
      `INSERT INTO unit_place (id, project_id, unit_id, place_id, valid_from, recorded_from, recorded_by)
       VALUES (uuidv7(), $1, $2, $3, $4, $5, $6)`,
      [projectId, unitId, placeId, from, tx.now, tx.actor.userId],
    );
  }
}

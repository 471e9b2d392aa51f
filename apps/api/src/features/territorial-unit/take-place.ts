import type { LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { PlacePeriod, UnitPlaceRepository } from './unit-place.repository.ts';

export interface PlaceWish {
  readonly projectId: string;
  readonly unitId: string;
  /** The version of the unit that this leads to. */
  readonly version: number;
  /** Null leaves the place without taking another. */
  readonly number: number | null;
  readonly from: LocalDate;
}

/**
 * Puts a unit into a place from a day on, or takes it out. The final report of the place goes with the place. Answers
 * whether anything changed. Errors: unit.place-unknown, unit.place-taken.
 */
export async function takePlace(tx: Transaction, places: UnitPlaceRepository, wish: PlaceWish): Promise<boolean> {
  const latest = await places.latest(tx, wish.unitId);
  const held = latest !== null && (latest.validTo === null || latest.validTo >= wish.from) ? latest : null;
  const place = wish.number === null ? null : await freePlace(tx, places, wish, wish.number);
  if (isWhatHolds(held, place, wish.from)) return false;
  if (held) await places.endBefore(tx, held, wish.from);
  if (place) await places.take(tx, wish.projectId, wish.unitId, place.id, wish.from);
  await recordPlace(tx, wish, place?.id ?? null);
  return true;
}

async function freePlace(
  tx: Transaction,
  places: UnitPlaceRepository,
  wish: PlaceWish,
  number: number,
): Promise<{ id: string }> {
  const place = await places.lockPlace(tx, wish.projectId, number);
  if (!place) throw new ProblemError({ code: 'unit.place-unknown', field: 'placeNumber', params: { number } });
  if (await places.isHeldByOther(tx, place.id, wish.unitId, wish.from)) {
    throw new ProblemError({ code: 'unit.place-taken', field: 'placeNumber', params: { number } });
  }
  return place;
}

function isWhatHolds(held: PlacePeriod | null, place: { id: string } | null, from: LocalDate): boolean {
  if (held === null || place === null) return held === null && place === null;
  return held.placeId === place.id && held.validFrom <= from && held.validTo === null;
}

function recordPlace(tx: Transaction, wish: PlaceWish, placeId: string | null): Promise<void> {
  return tx.record({
    type: 'territorial-unit.place-taken',
    projectId: wish.projectId,
    subjectType: 'territorial-unit',
    subjectId: wish.unitId,
    data: { fields: ['place'], version: wish.version, placeId, validFrom: wish.from },
  });
}

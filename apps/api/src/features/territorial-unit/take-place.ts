import { addDays, isInScope, type LocalDate, type Scope } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { PlaceHolder, PlacePeriod, UnitPlaceRepository } from './unit-place.repository.ts';

export interface PlaceWish {
  readonly projectId: string;
  readonly unitId: string;
  /** The version of the unit that this leads to. */
  readonly version: number;
  /** Null leaves the place without taking another; undefined keeps the one held last and moves its first day. */
  readonly number: number | null | undefined;
  /** The first day in the place, or the first one out of it; undefined when nobody said it. */
  readonly from: LocalDate | undefined;
  /** Units that the writer may know by name. */
  readonly readable: Scope;
}

/**
 * Puts a unit into a place from a day on, moves the first day of the place it holds, or takes it out. The final report of
 * the place goes with the place. Answers whether anything changed. Errors: unit.place-unknown, unit.place-taken.
 */
export async function takePlace(tx: Transaction, places: UnitPlaceRepository, wish: PlaceWish): Promise<boolean> {
  const periods = await places.ofUnit(tx, wish.unitId);
  const number = wantedNumber(wish, periods);
  const from = wish.from ?? tx.today;
  const reached = periods.filter(({ validTo }) => validTo === null || validTo >= from);
  const place = number === null ? null : await freePlace(tx, places, wish, { number, from });
  if (isWhatHolds(reached, place, { from, isSaid: wish.from !== undefined })) return false;
  for (const period of reached) await places.supersede(tx, period, lastDayOf(period, place, from));
  if (place) await places.take(tx, wish.projectId, wish.unitId, place.id, from);
  await recordPlace(tx, wish, place?.id ?? null, from);
  return true;
}

/** The place said, or the one held last. Errors: validation.required, when the unit has held none. */
function wantedNumber({ number }: PlaceWish, periods: readonly PlacePeriod[]): number | null {
  const wanted = number === undefined ? periods.at(-1)?.number : number;
  if (wanted === undefined) throw new ProblemError({ code: 'validation.required', field: 'placeNumber' });
  return wanted;
}

async function freePlace(
  tx: Transaction,
  places: UnitPlaceRepository,
  wish: PlaceWish,
  { number, from }: { number: number; from: LocalDate },
): Promise<{ id: string }> {
  const place = await places.lockPlace(tx, wish.projectId, number);
  if (!place) throw new ProblemError({ code: 'unit.place-unknown', field: 'placeNumber', params: { number } });
  const holder = await places.holder(tx, place.id, wish.unitId, from);
  if (holder) throw taken(number, holder, wish.readable);
  return place;
}

/** Says who is there and when; the unit only by name that the reader may know. */
function taken(number: number, { unitId, unitName, validFrom, validTo }: PlaceHolder, readable: Scope): ProblemError {
  const params = {
    number,
    validFrom,
    ...(validTo === null ? {} : { validTo }),
    ...(isInScope(readable, unitId) ? { unit: unitName } : {}),
  };
  return new ProblemError({ code: 'unit.place-taken', field: 'placeNumber', params });
}

/** Who is in the place already stays in it, unless another first day was said. */
function isWhatHolds(
  reached: readonly PlacePeriod[],
  place: { id: string } | null,
  { from, isSaid }: { from: LocalDate; isSaid: boolean },
): boolean {
  const [held, ...later] = reached;
  if (held === undefined || place === null) return held === undefined && place === null;
  const isThere = held.placeId === place.id && held.validTo === null && later.length === 0;
  return isThere && (isSaid ? held.validFrom === from : held.validFrom <= from);
}

/** The last day of a period that gives way; null for one that never holds: it lies behind the day, or its start moves. */
function lastDayOf(period: PlacePeriod, place: { id: string } | null, from: LocalDate): LocalDate | null {
  const isMoved = period.placeId === place?.id && period.validTo === null;
  return isMoved || period.validFrom >= from ? null : addDays(from, -1);
}

function recordPlace(tx: Transaction, wish: PlaceWish, placeId: string | null, from: LocalDate): Promise<void> {
  return tx.record({
    type: 'territorial-unit.place-taken',
    projectId: wish.projectId,
    subjectType: 'territorial-unit',
    subjectId: wish.unitId,
    data: { fields: ['place'], version: wish.version, placeId, validFrom: from },
  });
}

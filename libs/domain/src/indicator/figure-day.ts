import type { LocalDate } from '../kernel/local-date.ts';

/** The day a figure is asked for, and the day its evidence is counted to. */
export interface FigureDay {
  readonly asOf: LocalDate;
  readonly countedTo: LocalDate;
  /** The day asked for has yet to come: evidence is counted to today, and only the plan looks further. */
  readonly isInFuture: boolean;
}

/**
 * Which day a figure answers for: a day to come is answered with what is known today, since nothing has happened on it yet.
 *
 * Source: DESIGN §4 (every figure takes `asOf`, default today), §9.1 (as of the day, with the knowledge of now).
 *
 * @example figureDay('2024-12-31', '2024-09-16') // { asOf: '2024-12-31', countedTo: '2024-09-16', isInFuture: true }
 */
export function figureDay(asOf: LocalDate | undefined, today: LocalDate): FigureDay {
  const day = asOf ?? today;
  const isInFuture = day > today;
  return { asOf: day, countedTo: isInFuture ? today : day, isInFuture };
}

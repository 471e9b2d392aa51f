import { figureDay, localDate, type FigureDay, type Instant } from '@rssz/domain';
import type { BusinessClock } from '../../platform/clock/business-clock.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ReadIndicators } from './dto/read-indicators.dto.ts';

/** A day to come is answered with what is known; knowledge to come is nobody's. Errors: known-at.in-future. */
export function readPointInTime(
  { asOf, knownAt }: ReadIndicators,
  clock: BusinessClock,
): { day: FigureDay; knownAt: Instant | null } {
  const day = figureDay(asOf === undefined ? undefined : localDate(asOf), clock.today());
  if (knownAt === undefined) return { day, knownAt: null };
  const instant = new Date(knownAt).toISOString();
  if (instant > clock.now()) throw new ProblemError({ code: 'known-at.in-future', field: 'knownAt' });
  return { day, knownAt: instant };
}

import { addDays, addMonths } from '../kernel/date-arithmetic.ts';
import type { LocalDate, Period } from '../kernel/local-date.ts';
import { nextWorkingDay } from '../kernel/working-day.ts';

/** A monitoring period (monitorovací období) with the day its implementation report is due. */
export interface MonitoringPeriod extends Period {
  readonly number: number;
  /** By counting days alone. */
  readonly reportDueOnUnshifted: LocalDate;
  /** Moved to the next working day. */
  readonly reportDueOn: LocalDate;
  readonly isFinal: boolean;
}

const monthsInPeriod = 6;
const daysToReport = 30;
const daysToFinalReport = 60;

/**
 * A proposal of the monitoring periods of a project: half-years from its first day, the last one ending with the project;
 * report due 30 days after a period, the final one 60, moved to the next working day. The grant act decides, so what is
 * made of it is marked as an assumption.
 *
 * Source: DESIGN §7, domain.md §2 (M2–M5, from memory) and §6.2.
 *
 * @example monitoringPeriods('2023-01-01', '2024-12-31')[0]?.reportDueOn // '2023-07-31'
 */
export function monitoringPeriods(startsOn: LocalDate, endsOn: LocalDate): MonitoringPeriod[] {
  const periods: MonitoringPeriod[] = [];
  for (let from = startsOn; from <= endsOn; from = addMonths(startsOn, periods.length * monthsInPeriod)) {
    const regularEnd = addDays(addMonths(startsOn, (periods.length + 1) * monthsInPeriod), -1);
    const isFinal = regularEnd >= endsOn;
    const end = isFinal ? endsOn : regularEnd;
    const reportDueOnUnshifted = addDays(end, isFinal ? daysToFinalReport : daysToReport);
    const reportDueOn = nextWorkingDay(reportDueOnUnshifted);
    periods.push({
      number: periods.length + 1,
      startsOn: from,
      endsOn: end,
      reportDueOnUnshifted,
      reportDueOn,
      isFinal,
    });
  }
  return periods;
}

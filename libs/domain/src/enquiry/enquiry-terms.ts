import { addDays, addMonths } from '../kernel/date-arithmetic.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { isWorkingDay } from '../kernel/working-day.ts';

/** How fast enquiries are answered and how long they are kept. */
export interface EnquiryTerms {
  readonly answerWorkingDays: number;
  readonly keptMonths: number;
  readonly spamKeptDays: number;
}

/** The terms of a project whose definition says none. Source: ours; the source documents give no term. */
export const ENQUIRY_TERMS: EnquiryTerms = { answerWorkingDays: 10, keptMonths: 12, spamKeptDays: 30 };

/**
 * The day by which an enquiry is answered: so many working days after it came, the day of receipt not counted.
 *
 * Source: a parameter of the project definition; ours, the source documents give no term.
 *
 * @example enquiryDueOn('2024-09-16', 10) // '2024-09-30'
 */
export function enquiryDueOn(receivedOn: LocalDate, workingDays: number): LocalDate {
  let day = receivedOn;
  for (let left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

/**
 * The due date once a person has let a held enquiry through: the day that was said to whoever asked, or a new term from that
 * day when it is over, since nobody could answer before.
 *
 * @example dueOnRelease('2024-10-21', '2024-09-30', 10) // '2024-11-05'
 */
export function dueOnRelease(releasedOn: LocalDate, dueOn: LocalDate, workingDays: number): LocalDate {
  return releasedOn <= dueOn ? dueOn : enquiryDueOn(releasedOn, workingDays);
}

/**
 * The last day on which anything of the person who asked is kept; it is said to them when they ask, so it counts from the
 * receipt.
 *
 * @example enquiryKeptUntil('2024-09-16', 12) // '2025-09-16'
 */
export function enquiryKeptUntil(receivedOn: LocalDate, months: number): LocalDate {
  return addMonths(receivedOn, months);
}

/** Spam is kept for a shorter time, never for a longer one. Example: `spamKeptUntil(today, until, 30)`. */
export function spamKeptUntil(markedOn: LocalDate, keptUntil: LocalDate, days: number): LocalDate {
  const until = addDays(markedOn, days);
  return until < keptUntil ? until : keptUntil;
}

/** A whole number of minutes. Support is stored and added in minutes; hours are only a way to write and show them. */
export type Minutes = number & { readonly __brand: 'Minutes' };

export const minutesInHour = 60;
/** The longest support or work that one day can hold. */
export const minutesInDay = 1440 as Minutes;

/** The languages in which texts and figures are shown. */
export type Locale = 'cs' | 'en';

/**
 * Marks a whole number as minutes.
 *
 * @throws RangeError when the number is not whole: a defect of the caller, never of what a user typed.
 * @example minutes(150) // 150 as Minutes
 */
export function minutes(count: number): Minutes {
  if (!Number.isInteger(count)) throw new RangeError(`minutes are whole, not ${count}`);
  return count as Minutes;
}

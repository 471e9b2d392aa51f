import { addDays } from './date-arithmetic.ts';
import { dateFromParts, type LocalDate } from './local-date.ts';

/** A day off by law, with its Czech name as the law has it. */
export interface Holiday {
  readonly on: LocalDate;
  readonly name: string;
}

const fixed: readonly (readonly [month: number, day: number, name: string])[] = [
  [1, 1, 'Den obnovy samostatného českého státu, Nový rok'],
  [5, 1, 'Svátek práce'],
  [5, 8, 'Den vítězství'],
  [7, 5, 'Den slovanských věrozvěstů Cyrila a Metoděje'],
  [7, 6, 'Den upálení mistra Jana Husa'],
  [9, 28, 'Den české státnosti'],
  [10, 28, 'Den vzniku samostatného československého státu'],
  [11, 17, 'Den boje za svobodu a demokracii a Mezinárodní den studentstva'],
  [12, 24, 'Štědrý den'],
  [12, 25, '1. svátek vánoční'],
  [12, 26, '2. svátek vánoční'],
];

/** Easter Sunday by the anonymous Gregorian computus. Example: `easterSunday(2024)` → `'2024-03-31'`. */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const offset = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * offset) / 451);
  const days = epact + offset - 7 * shift + 114;
  return existing(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * The public holidays of a year, in order; all are days off, none moves when it falls on a weekend.
 *
 * Source: zákon 245/2000 Sb., §§ 1–2; Good Friday since 2016.
 *
 * @example czechHolidays(2024).length // 13
 */
export function czechHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const goodFriday = year >= 2016 ? [{ on: addDays(easter, -2), name: 'Velký pátek' }] : [];
  const moving = [...goodFriday, { on: addDays(easter, 1), name: 'Velikonoční pondělí' }];
  const standing = fixed.map(([month, day, name]) => ({ on: existing(year, month, day), name }));
  return [...standing, ...moving].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function existing(year: number, month: number, day: number): LocalDate {
  const date = dateFromParts(year, month, day);
  if (date === null) throw new RangeError(`no such day in the year ${year}`);
  return date;
}

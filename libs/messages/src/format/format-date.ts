import { partsOf, weekday, type Instant, type LocalDate, type Locale } from '@rssz/domain';

const nbsp = '\u00a0';

const months: Record<Locale, readonly string[]> = {
  cs: [
    'ledna',
    'února',
    'března',
    'dubna',
    'května',
    'června',
    'července',
    'srpna',
    'září',
    'října',
    'listopadu',
    'prosince',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const shortEnglishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const weekdays: Record<Locale, readonly string[]> = {
  cs: ['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/**
 * A day in figures, unbreakable: Czech `1. 1. 2023`, English `1 Jan 2023`.
 *
 * Source: domain.md §6. Own tables instead of `Intl`, so that every engine and version writes the same.
 *
 * @example formatDate('cs', '2023-01-01') // '1. 1. 2023' with no-break spaces
 */
export function formatDate(locale: Locale, date: LocalDate | string): string {
  const { year, month, day } = partsOf(date as LocalDate);
  if (locale === 'cs') return `${day}.${nbsp}${month}.${nbsp}${year}`;
  return `${day}${nbsp}${shortEnglishMonths[month - 1]}${nbsp}${year}`;
}

/** A day without its year, for narrow places: `24. 12.` or `24 Dec`. */
export function formatDayMonth(locale: Locale, date: LocalDate | string): string {
  const { month, day } = partsOf(date as LocalDate);
  return locale === 'cs' ? `${day}.${nbsp}${month}.` : `${day}${nbsp}${shortEnglishMonths[month - 1]}`;
}

/**
 * A day in words: Czech `neděle 1. ledna 2023`, English `Sunday 1 January 2023`; the figures stay with their month.
 *
 * @example formatDateLong('cs', '2023-01-01')
 */
export function formatDateLong(locale: Locale, date: LocalDate | string): string {
  const { year, month, day } = partsOf(date as LocalDate);
  const name = weekdays[locale][weekday(date as LocalDate) - 1];
  return `${name} ${day}${locale === 'cs' ? '.' : ''}${nbsp}${months[locale][month - 1]} ${year}`;
}

/** A month of a year: Czech `1/2023`, English `Jan 2023`. */
export function formatMonth(locale: Locale, date: LocalDate | string): string {
  const { year, month } = partsOf(date as LocalDate);
  return locale === 'cs' ? `${month}/${year}` : `${shortEnglishMonths[month - 1]}${nbsp}${year}`;
}

/** From one day to another, both included: `1. 1. 2023 – 31. 12. 2024`; an open end is left empty. */
export function formatDateRange(locale: Locale, from: LocalDate | string, to: LocalDate | string | null): string {
  const end = to === null ? '' : ` ${formatDate(locale, to)}`;
  return `${formatDate(locale, from)}${nbsp}–${end}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A point in time on Czech clocks: `1. 9. 2024 13:05`. */
export function formatInstant(locale: Locale, instant: Instant): string {
  const parts = new Map(clock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return `${formatDate(locale, date)}${nbsp}${parts.get('hour')}:${parts.get('minute')}`;
}

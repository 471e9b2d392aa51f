import { formatHours as hoursWithoutUnit, type Locale, type Minutes } from '@rssz/domain';

const nbsp = '\u00a0';

/**
 * A number with the separators of the language: Czech `1 234,5` (no-break space), English `1,234.5`.
 *
 * Source: domain.md §6. At most as many decimals as asked for, none by default.
 *
 * @example formatNumber('cs', 1234.5, 1) // '1 234,5'
 */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'cs' ? nbsp : ',');
  const rest = fraction.replace(/0+$/, '');
  const isZero = Number(whole) === 0 && rest === '';
  return `${value < 0 && !isZero ? '−' : ''}${grouped}${rest === '' ? '' : (locale === 'cs' ? ',' : '.') + rest}`;
}

/** A share as per cent: Czech `76,5 %` with a no-break space, English `76.5%`. The value 1 is the whole. */
export function formatPercent(locale: Locale, share: number, decimals = 0): string {
  return `${formatNumber(locale, share * 100, decimals)}${locale === 'cs' ? nbsp : ''}%`;
}

/**
 * Minutes as hours with their unit, unbreakable: `39,5 h`. Without the unit it is `formatHours` of the domain.
 *
 * @example formatHours('cs', 2370) // '39,5 h'
 */
export function formatHours(locale: Locale, minutes: Minutes | number): string {
  return `${hoursWithoutUnit(minutes, locale)}${nbsp}h`;
}

/** The size of a file: `1,4 MB`, in thousands as file managers show it. */
export function formatBytes(locale: Locale, bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(locale, bytes / 1000 ** step, step < 2 ? 0 : 1)}${nbsp}${units[step]}`;
}

import { minutesInHour, type Locale, type Minutes } from './minutes.ts';

const groupSeparator: Record<Locale, string> = { cs: '\u00a0', en: ',' };
const decimalSeparator: Record<Locale, string> = { cs: ',', en: '.' };

/**
 * Writes minutes as hours with at most two decimals, without a unit, so that reading it back gives the same minutes.
 *
 * Source: DESIGN §4; domain.md §6 (decimal comma, groups of thousands by a no-break space).
 *
 * @example formatHours(2370, 'cs') // '39,5'
 */
export function formatHours(count: Minutes | number, locale: Locale): string {
  const hundredths = Math.round((Math.abs(count) * 100) / minutesInHour);
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, groupSeparator[locale]);
  const fraction = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const sign = count < 0 && hundredths > 0 ? '-' : '';
  return sign + whole + (fraction === '' ? '' : decimalSeparator[locale] + fraction);
}

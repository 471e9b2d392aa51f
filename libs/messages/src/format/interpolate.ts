import type { Locale } from '@rssz/domain';
import { codeFormats } from './code-formats.ts';
import type { InterpolationFormat } from './interpolation-format.ts';
import { formatDate, formatDateLong, formatMonth } from './format-date.ts';
import { formatHours, formatNumber } from './format-number.ts';

/**
 * What may stand after a comma in a text, as in `{{minutes, hours}}`. The web registers the same functions with i18next,
 * so a text reads alike in the browser, in mail and in documents.
 */
export const interpolationFormats: Readonly<Record<string, InterpolationFormat>> = {
  date: (value, locale) => formatDate(locale, String(value)),
  dateLong: (value, locale) => formatDateLong(locale, String(value)),
  month: (value, locale) => formatMonth(locale, `${String(value).slice(0, 7)}-01`),
  hours: (value, locale) => formatHours(locale, Number(value)),
  number: (value, locale) => formatNumber(locale, Number(value), 2),
  megabytes: (value, locale) => `${formatNumber(locale, Number(value) / 1_000_000, 1)}\u00a0MB`,
  ...codeFormats,
};

const placeholder = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g;

/**
 * Fills the parameters into a text. A parameter that is not given becomes an ellipsis, so that a sentence is never lost
 * for one missing figure.
 *
 * @example interpolate('cs', 'do {{on, date}}', { on: '2024-06-30' }) // 'do 30. 6. 2024'
 */
export function interpolate(locale: Locale, text: string, params: Readonly<Record<string, unknown>> = {}): string {
  return text.replace(placeholder, (_, name: string, formatName?: string) => {
    const value = params[name];
    if (value === undefined || value === null) return '…';
    const format = formatName === undefined ? undefined : interpolationFormats[formatName];
    return format ? format(value, locale) : String(value);
  });
}

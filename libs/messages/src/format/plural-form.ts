import type { Locale } from '@rssz/domain';

/** The four forms of a Czech noun after a number; English uses the first and the last. */
export type PluralForm = 'one' | 'few' | 'many' | 'other';

/**
 * The form of a noun after a number: 1 dokument, 2 dokumenty, 5 dokumentů, 1,5 dokumentu.
 *
 * Source: domain.md §6; the same answer as `Intl.PluralRules`.
 *
 * @example pluralForm('cs', 21) // 'other'
 */
export function pluralForm(locale: Locale, count: number): PluralForm {
  if (locale === 'en') return count === 1 ? 'one' : 'other';
  if (!Number.isInteger(count)) return 'many';
  if (count === 1) return 'one';
  return count >= 2 && count <= 4 ? 'few' : 'other';
}

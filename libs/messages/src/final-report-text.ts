import type { FootnotedStatement, Locale } from '@rssz/domain';
import { finalReport as czech } from './cs/final-report.ts';
import { finalReport as english } from './en/final-report.ts';
import { interpolate } from './format/interpolate.ts';

const texts = { cs: czech, en: english };

/**
 * A statement of a final report in words, without its footnotes.
 *
 * @example finalReportText('cs', { code: 'people.none', params: {} }) // 'Podpora jednotlivých osob není zapsána.'
 */
export function finalReportText(locale: Locale, statement: Pick<FootnotedStatement, 'code' | 'params'>): string {
  return interpolate(locale, texts[locale][statement.code], statement.params);
}

import type { EvidenceReason, EvidenceWarning, Locale } from '@rssz/domain';
import { code as czech } from './cs/code.ts';
import { code as english } from './en/code.ts';
import { interpolate } from './format/interpolate.ts';

const texts = { cs: czech, en: english };

/**
 * The rule that decided about a piece of evidence, in words.
 *
 * @example evidenceReasonText('cs', { code: 'participant.near', params: { minutes: 2370, threshold: 2400, operator: 'more-than' } })
 * // '39,5 h (hranice: více než 40 h)'
 */
export function evidenceReasonText(locale: Locale, reason: EvidenceReason): string {
  return interpolate(locale, texts[locale].evidenceReason[reason.code], reason.params);
}

/** What a reader should know of a piece of evidence, in words. */
export function evidenceWarningText(locale: Locale, warning: EvidenceWarning): string {
  return interpolate(locale, texts[locale].evidenceWarning[warning.code], warning.params);
}

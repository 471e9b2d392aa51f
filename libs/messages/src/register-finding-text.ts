import type { Locale, RegisterFinding } from '@rssz/domain';
import { registerFinding as czech } from './cs/register-finding.ts';
import { registerFinding as english } from './en/register-finding.ts';
import { interpolate } from './format/interpolate.ts';

const texts = { cs: czech, en: english };

/**
 * A finding across registers in words, without names.
 *
 * @example registerFindingText('cs', finding) // 'Práce 2 h ve svátek (Velikonoční pondělí).'
 */
export function registerFindingText(locale: Locale, finding: Pick<RegisterFinding, 'rule' | 'params'>): string {
  return interpolate(locale, texts[locale][finding.rule], finding.params);
}

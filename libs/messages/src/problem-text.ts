import { isProblemCode, type Locale } from '@rssz/domain';
import { problem as czech } from './cs/problem.ts';
import { problem as english } from './en/problem.ts';
import { interpolate } from './format/interpolate.ts';

const texts = { cs: czech, en: english };

/**
 * The sentence for a problem in the reader's language; for a code of a newer server it says so and shows the code.
 *
 * @example problemText('cs', { code: 'support.in-future' }) // 'Den podpory leží v budoucnosti.'
 */
export function problemText(
  locale: Locale,
  problem: { readonly code: string; readonly params?: Readonly<Record<string, unknown>> },
): string {
  const known = isProblemCode(problem.code)
    ? texts[locale][problem.code]
    : `${texts[locale]['server.error']} (${problem.code})`;
  return interpolate(locale, known, problem.params);
}

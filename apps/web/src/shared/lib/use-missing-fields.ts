import { interpolationFormats } from '@rssz/messages';
import { useCallback } from 'react';
import { useLocale } from '../i18n/use-locale.ts';

/** Names of the fields a record lacks, as a list in a sentence: "datum narození, vzdělání". */
export function useMissingFields(): (fields: readonly string[]) => string {
  const locale = useLocale();
  return useCallback((fields) => interpolationFormats['fields']?.(fields.join(','), locale) ?? '', [locale]);
}

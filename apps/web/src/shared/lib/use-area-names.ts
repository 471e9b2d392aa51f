import { useCallback } from 'react';
import { useProject } from '../api/session.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { useText } from '../i18n/use-text.ts';

/** The name of a thematic area by its id, in the reader's language. */
export function useAreaNames(): (id: string | null) => string {
  const t = useText('description');
  const locale = useLocale();
  const { thematicAreas } = useProject();
  return useCallback(
    (id) => {
      const area = thematicAreas.find((one) => one.id === id);
      if (!area) return t('area.unknown');
      return locale === 'en' ? area.nameEn : area.nameCs;
    },
    [thematicAreas, locale, t],
  );
}

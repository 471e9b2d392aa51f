import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from './resources.ts';
import { useTexts } from './use-texts.ts';

type DynamicText = (area: string, key: string, params?: Record<string, string | number>) => string | null;

/**
 * A text whose key comes from data (codes of problems, types of events); null when there is none. Name the areas whose texts
 * come later than the page: `useDynamicText('cooperation')`.
 */
export function useDynamicText(...areas: readonly Area[]): DynamicText {
  useTexts(areas);
  const { i18n } = useTranslation();
  return useCallback(
    (area, key, params) => {
      const path = `${area}:${key}`;
      if (!i18n.exists(path, params)) return null;
      const translate = i18n.t as unknown as (path: string, params?: Record<string, string | number>) => string;
      return translate(path, params);
    },
    [i18n],
  );
}

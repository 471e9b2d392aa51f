import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Area } from './resources.ts';
import { useTexts } from './use-texts.ts';

/** Texts of one area: `const t = useText('deliverable'); t('list.title')`. Those not here yet are waited for as a page is. */
export function useText<const A extends Area>(area: A): TFunction<A> {
  useTexts([area]);
  const { t } = useTranslation<Area>(area);
  return t as unknown as TFunction<A>;
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Area } from './resources.ts';

/** Texts of one area: `const t = useText('deliverable'); t('list.title')`. */
export function useText<const A extends Area>(area: A): TFunction<A> {
  const { t } = useTranslation<Area>(area);
  return t as unknown as TFunction<A>;
}

import { useLocale } from '../../../shared/i18n/use-locale.ts';

/** Name of a thematic area in the reader's language. */
export function useAreaName(): (area: { nameCs: string; nameEn: string }) => string {
  const locale = useLocale();
  return (area) => (locale === 'en' ? area.nameEn : area.nameCs);
}

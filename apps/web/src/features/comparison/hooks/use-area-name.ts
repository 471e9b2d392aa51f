import { useLocale } from '../../../shared/i18n/use-locale.ts';

interface Named {
  nameCs: string;
  nameEn: string;
}

/** Name of a thematic area or a region in the language of the page. */
export function useAreaName(): (named: Named) => string {
  const locale = useLocale();
  return (named) => (locale === 'en' ? named.nameEn : named.nameCs);
}

import { useLocale } from './use-locale.ts';

interface Translatable {
  cs: string;
  /** Null when nobody translated it. */
  en: string | null | undefined;
}

/** A text of data in the language of the page; without a translation the Czech one, to be marked as Czech. */
export function useTranslated(): (text: Translatable) => { text: string; isCzech: boolean } {
  const locale = useLocale();
  return ({ cs, en }) => (locale === 'en' && en ? { text: en, isCzech: false } : { text: cs, isCzech: true });
}

import { useTranslation } from 'react-i18next';
import type { Locale } from '../api/types.ts';

/** Language of the page now. */
export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'cs';
}

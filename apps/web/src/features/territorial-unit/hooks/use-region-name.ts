import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';

type Region = TerritorialUnit['region'] & { nameEn?: string };

/** Name of a region in the language of the page. */
export function useRegionName(): (region: Region) => string {
  const locale = useLocale();
  return (region) => (locale === 'en' ? (region.nameEn ?? region.nameCs) : region.nameCs);
}

import type { DescriptionCriterion } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';

/** Words of criteria in the reader's language; English may be missing, Czech never is. */
export function useCriterionWords() {
  const isEnglish = useLocale() === 'en';
  const inLanguage = (czech: string, english: string | null) => (isEnglish && english ? english : czech);
  return {
    title: ({ code, title, titleEn }: DescriptionCriterion) => `${code} ${inLanguage(title, titleEn)}`,
    description: ({ description, descriptionEn }: DescriptionCriterion) => inLanguage(description, descriptionEn),
    descriptor: ({ levels }: DescriptionCriterion, level: number | null) => {
      const found = levels.find((one) => one.level === level);
      return found ? inLanguage(found.descriptor, found.descriptorEn) : '';
    },
  };
}

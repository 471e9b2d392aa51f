import type { PlanTargetGroup } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';

/** The title of a target group by its code, after the specific objective it is of; an unknown code stands for itself. */
export function useGroupTitles(groups: readonly PlanTargetGroup[]): (code: string) => string {
  const translated = useTranslated();
  return (code) => {
    const group = groups.find((one) => one.code === code);
    if (!group) return code;
    return `${group.objectiveCode} ${translated({ cs: group.titleCs, en: group.titleEn }).text}`;
  };
}

/** An amount of whole crowns in the language of the page. */
export function useCrowns(): (amount: number) => string {
  const t = useText('plan');
  return (amount) => t('crowns', { amount });
}

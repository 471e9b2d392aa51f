import type { HeatMapCell } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

type CellCriterion = HeatMapCell['criteria'][number];

/** One criterion of a cell in words: "ze stupně 1 na 3". */
export function useLevelsText(): (criterion: Pick<CellCriterion, 'from' | 'to'>) => string {
  const t = useText('comparison');
  return ({ from, to }) => {
    if (from === null) return to === null ? t('map.levelNone') : t('map.levelTo', { to });
    return to === null ? t('map.levelFrom', { from }) : t('map.level', { from, to });
  };
}

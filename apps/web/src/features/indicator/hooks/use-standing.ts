import type { Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

interface Standing {
  text: string;
  tone: 'neutral' | 'success' | 'warning';
}

/** The value against the plan of the day in words; null when no plan is set, since none is invented. */
export function useStanding(): (indicator: Pick<Indicator, 'value' | 'planned'>) => Standing | null {
  const t = useText('indicator');
  const format = useFormat();
  return ({ value, planned }) => {
    if (planned === null) return null;
    const difference = format.number(Math.abs(value - planned));
    if (value === planned) return { text: t('card.onPlan'), tone: 'neutral' };
    return value > planned
      ? { text: t('card.ahead', { difference }), tone: 'success' }
      : { text: t('card.behind', { difference }), tone: 'warning' };
  };
}

import { useCallback } from 'react';
import type { Indicator } from '../api/types.ts';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';

/** Name of an indicator with the threshold its own project sets: "Účastníci nad 40 hodin". */
export function useIndicatorName(): (indicator: Pick<Indicator, 'code' | 'rule'>) => string {
  const t = useText('indicator');
  const format = useFormat();
  return useCallback(
    ({ code, rule }) => {
      if (code === 'documents') return t('name.documents');
      const hours = format.hours(rule.thresholdMinutes ?? 0);
      return t(rule.operator === 'at-least' ? 'name.participantsAtLeast' : 'name.participantsOver', { hours });
    },
    [t, format],
  );
}

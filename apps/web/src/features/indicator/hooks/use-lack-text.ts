import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

/** How much support is missing to pass the threshold, in words: "víc než 2 h", or "2 h" where the threshold itself is enough. */
export function useLackText(): (missingMinutes: number, operator: string) => string {
  const t = useText('counting');
  const format = useFormat();
  return (missingMinutes, operator) => {
    if (missingMinutes === 0) return t('radar.lacksNothing');
    if (operator === 'at-least') return t('radar.lacksExactly', { hours: format.hoursUnit(missingMinutes) });
    // More than the threshold is asked for, so a minute of what is missing only makes it more.
    const gap = missingMinutes - 1;
    return gap === 0 ? t('radar.lacksMinute') : t('radar.lacksMore', { hours: format.hoursUnit(gap) });
  };
}

import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

/** "1. 2. 2023 – 31. 12. 2024", "od 1. 2. 2023", "do …", or nothing. */
export function usePeriodText(): (from: string | null, to: string | null) => string {
  const t = useText('unit');
  const format = useFormat();
  return (from, to) => {
    if (from && to) return t('detail.period', { from: format.date(from), to: format.date(to) });
    if (from) return t('detail.from', { from: format.date(from) });
    return to ? t('detail.to', { to: format.date(to) }) : '';
  };
}

import { compareCzech } from '@rssz/domain';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** Districts of the country as choices of a list, in the language of the page. */
export function useDistrictOptions(): readonly SelectOption[] {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['code-list', 'district'],
    queryFn: () => answer(api.GET('/code-lists/{list}', { params: { path: { list: 'district' } } })),
    staleTime: 60 * 60_000,
  });
  return (data ?? [])
    .map((item) => ({ value: item.code, label: locale === 'en' ? item.labelEn : item.labelCs }))
    .sort((a, b) => compareCzech(a.label, b.label));
}

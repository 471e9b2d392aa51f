import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { SelectOption } from '../ui/select.tsx';

/** Regions of the country as choices of a list, in the language of the page. */
export function useRegionOptions(): readonly SelectOption[] {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['code-list', 'region'],
    queryFn: () => answer(api.GET('/code-lists/{list}', { params: { path: { list: 'region' } } })),
    staleTime: 60 * 60_000,
  });
  return (data ?? []).map((item) => ({ value: item.code, label: locale === 'en' ? item.labelEn : item.labelCs }));
}

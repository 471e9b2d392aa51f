import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

const longLived = 5 * 60_000;

/** Items of a code list in the reader's language, those valid on a day, or today. */
export function useCodeList(list: string, on?: string): SelectOption[] {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['code-list', list, on ?? ''],
    queryFn: () => answer(api.GET('/code-lists/{list}', { params: { path: { list }, query: on ? { on } : {} } })),
    staleTime: longLived,
  });
  return (data ?? []).map((item) => ({ value: item.code, label: locale === 'en' ? item.labelEn : item.labelCs }));
}

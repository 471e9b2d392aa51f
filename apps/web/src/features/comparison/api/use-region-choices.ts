import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';
import { useAreaName } from '../hooks/use-area-name.ts';

/** The fourteen regions as choices, in the language of the page. */
export function useRegionChoices(): readonly SelectOption[] {
  const nameOf = useAreaName();
  const { data } = useQuery({
    queryKey: ['code-list', 'region'],
    queryFn: () => answer(api.GET('/code-lists/{list}', { params: { path: { list: 'region' } } })),
    staleTime: 60 * 60_000,
  });
  return (data ?? []).map((item) => ({
    value: item.code,
    label: nameOf({ nameCs: item.labelCs, nameEn: item.labelEn }),
  }));
}

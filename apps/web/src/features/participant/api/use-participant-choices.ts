import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
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

/** Territorial units of the reader, by name. */
export function useUnitOptions(): SelectOption[] {
  const code = useProjectCode();
  const query = { size: 200, sort: 'name' } as const;
  const { data } = useQuery({
    queryKey: ['project', code, 'territorial-unit', 'options'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code }, query } })),
    staleTime: longLived,
  });
  return (data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }));
}

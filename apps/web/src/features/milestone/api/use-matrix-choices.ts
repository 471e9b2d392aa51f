import { compareCzech } from '@rssz/domain';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** Regions and consultants by which the matrix is narrowed. */
export function useMatrixChoices(): { regions: readonly SelectOption[]; consultants: readonly SelectOption[] } {
  const locale = useLocale();
  const code = useProjectCode();
  const regions = useQuery({
    queryKey: ['code-list', 'region'],
    queryFn: () => answer(api.GET('/code-lists/{list}', { params: { path: { list: 'region' } } })),
    staleTime: 60 * 60_000,
  });
  const people = useQuery({
    queryKey: ['project', code, 'people'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/people', { params: { path: { projectCode: code } } })),
    staleTime: 5 * 60_000,
  });
  return {
    regions: (regions.data ?? []).map((one) => ({
      value: one.code,
      label: locale === 'en' ? one.labelEn : one.labelCs,
    })),
    consultants: (people.data ?? [])
      .filter((person) => person.roles.includes('consultant'))
      .map((person) => ({ value: person.id, label: person.displayName }))
      .sort((a, b) => compareCzech(a.label, b.label)),
  };
}

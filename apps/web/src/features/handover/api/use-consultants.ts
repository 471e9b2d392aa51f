import { compareCzech } from '@rssz/domain';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** Consultants of the project as choices. */
export function useConsultants(): { isLoaded: boolean; options: readonly SelectOption[] } {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'people'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/people', { params: { path: { projectCode: code } } })),
    staleTime: 5 * 60_000,
  });
  const options = (data ?? [])
    .filter((person) => person.roles.includes('consultant'))
    .map((person) => ({ value: person.id, label: person.displayName }))
    .sort((a, b) => compareCzech(a.label, b.label));
  return { isLoaded: data !== undefined, options };
}

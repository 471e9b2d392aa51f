import { compareCzech } from '@rssz/domain';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** People of the project who may own a document, as choices of a list. */
export function useOwnerOptions(): readonly SelectOption[] {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'people'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/people', { params: { path: { projectCode: code } } })),
    staleTime: 5 * 60_000,
  });
  return (data ?? [])
    .filter((person) => person.roles.some((role) => role === 'manager' || role === 'consultant'))
    .map((person) => ({ value: person.id, label: person.displayName }))
    .sort((a, b) => compareCzech(a.label, b.label));
}

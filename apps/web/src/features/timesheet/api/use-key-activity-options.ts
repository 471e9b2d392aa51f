import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** Key activities to choose from. */
export function useKeyActivityOptions(): readonly SelectOption[] {
  const projectCode = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', projectCode, 'key-activities'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/key-activities', { params: { path: { projectCode } } })),
  });
  return (data ?? []).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
}

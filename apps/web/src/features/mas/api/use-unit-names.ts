import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

const ALL = { size: 1000 } as const;

/** Every unit within reach as a choice; none until they come. */
export function useUnitNames(): readonly { value: string; label: string }[] {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'territorial-units', 'list', ALL],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code }, query: ALL } }),
      ),
  });
  return data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}

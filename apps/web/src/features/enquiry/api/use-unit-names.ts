import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';

const ALL = { size: 1000 } as const;

/** Units in which the reader may write, as choices; none until they come. */
export function useUnitNames(): readonly { value: string; label: string }[] {
  const code = useProjectCode();
  const own = useOwnUnits();
  const { data } = useQuery({
    queryKey: ['project', code, 'territorial-units', 'list', ALL],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code }, query: ALL } }),
      ),
  });
  return (data?.items ?? [])
    .filter(({ id }) => own === null || own.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

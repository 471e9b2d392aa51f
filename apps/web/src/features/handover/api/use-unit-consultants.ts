import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** Those who work in the unit as consultants today, as choices of whom it is taken over from. */
export function useUnitConsultants(unitId: string): readonly SelectOption[] {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'territorial-units', 'detail', unitId],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/territorial-units/{id}', {
          params: { path: { projectCode: code, id: unitId } },
        }),
      ),
  });
  return (data?.consultants ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
}

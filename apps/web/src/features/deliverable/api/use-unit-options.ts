import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

/** Territorial units that hold a place, as choices of a list, by the number of the place. */
export function useUnitOptions(): readonly SelectOption[] {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'territorial-places'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/territorial-places', { params: { path: { projectCode: code } } })),
    staleTime: 60_000,
  });
  return (data ?? []).flatMap((place) =>
    place.unit ? [{ value: place.unit.id, label: `${place.unit.name} (${place.code})` }] : [],
  );
}

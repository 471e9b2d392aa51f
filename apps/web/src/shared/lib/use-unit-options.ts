import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { useProjectCode } from '../api/session.ts';
import type { SelectOption } from '../ui/select.tsx';

/** Territorial units of the reader, by name; from this device when the server is out of reach. */
export function useUnitOptions(): { options: SelectOption[]; isLoaded: boolean } {
  const code = useProjectCode();
  const query = { size: 200, sort: 'name' } as const;
  const { data } = useQuery({
    queryKey: ['project', code, 'territorial-unit', 'options'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code }, query } })),
    staleTime: 5 * 60_000,
    networkMode: 'always',
  });
  const options = (data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }));
  return { options, isLoaded: data !== undefined };
}

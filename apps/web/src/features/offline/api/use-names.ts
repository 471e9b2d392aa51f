import { useQueries, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

const longLived = 5 * 60_000;

/** Names of territorial units and key activities by id and code; from this device when the server is out of reach. */
export function useNames(): { unit: (id: string) => string | undefined; activity: (code: string) => string } {
  const code = useProjectCode();
  const path = { projectCode: code };
  const query = { size: 200, sort: 'name' } as const;
  const units = useQuery({
    queryKey: ['project', code, 'territorial-unit', 'options'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/territorial-units', { params: { path, query } })),
    staleTime: longLived,
    networkMode: 'always',
  }).data;
  const activities = useQuery({
    queryKey: ['project', code, 'key-activity', 'options'],
    queryFn: () => answer(api.GET('/projects/{projectCode}/key-activities', { params: { path } })),
    staleTime: longLived,
    networkMode: 'always',
  }).data;
  return {
    unit: (id) => units?.items.find((one) => one.id === id)?.name,
    activity: (key) => activities?.find((one) => one.code === key)?.name ?? key,
  };
}

/** Names of the participants of units, by id; only for those whose names the reader sees. */
export function usePeopleNames(unitIds: readonly string[]): ReadonlyMap<string, string> {
  const code = useProjectCode();
  return useQueries({
    queries: unitIds.map((unit) => ({
      queryKey: ['project', code, 'participant', 'names-of-unit', unit],
      queryFn: () => {
        const query = { unit, size: 500, sort: 'name' } as const;
        const params = { path: { projectCode: code }, query };
        return answer(api.GET('/projects/{projectCode}/participants', { params }));
      },
      staleTime: 60_000,
      networkMode: 'always' as const,
    })),
    combine: (lists) =>
      new Map(
        lists.flatMap(({ data }) =>
          (data?.items ?? []).map(({ id, code: pseudonym, surname, givenName }): [string, string] => [
            id,
            [surname, givenName].filter(Boolean).join(' ') || pseudonym,
          ]),
        ),
      ),
  });
}

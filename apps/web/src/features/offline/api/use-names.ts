import { useQueries } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useKeyActivityNames } from '../../../shared/lib/use-key-activity-names.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';

/** Names of territorial units and key activities by id and code; from this device when the server is out of reach. */
export function useNames(): { unit: (id: string) => string | undefined; activity: (code: string) => string } {
  const units = useUnitOptions().options;
  const activities = useKeyActivityNames();
  return {
    unit: (id) => units.find(({ value }) => value === id)?.label,
    activity: (code) => activities.get(code) ?? code,
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

import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { useProjectCode } from '../api/session.ts';
import { activityCode } from '../format/activity-code.ts';
import type { SelectOption } from '../ui/select.tsx';

/** Names of key activities by their codes; from this device when the server is out of reach. */
export function useKeyActivityNames(): ReadonlyMap<string, string> {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'key-activity', 'options'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/key-activities', { params: { path: { projectCode: code } } })),
    staleTime: 5 * 60_000,
    networkMode: 'always',
  });
  return new Map((data ?? []).map((activity) => [activity.code, activity.name]));
}

/** Key activities to choose from, as "KA 02 Odborná podpora …". */
export function useKeyActivityOptions(): SelectOption[] {
  return [...useKeyActivityNames()].map(([code, name]) => ({ value: code, label: `${activityCode(code)} ${name}` }));
}

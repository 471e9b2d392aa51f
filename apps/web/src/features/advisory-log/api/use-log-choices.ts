import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';
import type { SelectOption } from '../../../shared/ui/select.tsx';

const longLived = 5 * 60_000;

/** Territorial units of the reader, by name. */
export function useUnitOptions(): { options: SelectOption[]; isLoaded: boolean } {
  const code = useProjectCode();
  const query = { size: 200, sort: 'name' } as const;
  const { data } = useQuery({
    queryKey: ['project', code, 'territorial-unit', 'options'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/territorial-units', { params: { path: { projectCode: code }, query } })),
    staleTime: longLived,
    networkMode: 'always',
  });
  const options = (data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name }));
  return { options, isLoaded: data !== undefined };
}

/** Units in which the person may write a log. */
export function useWritableUnitOptions(): { options: SelectOption[]; isLoaded: boolean } {
  const { options, isLoaded } = useUnitOptions();
  const own = useOwnUnits();
  return { options: own ? options.filter((option) => own.has(option.value)) : options, isLoaded };
}

/** Key activities as "KA 02 Odborná podpora …". */
export function useKeyActivityOptions(): SelectOption[] {
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'key-activity', 'options'],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/key-activities', { params: { path: { projectCode: code } } })),
    staleTime: longLived,
    networkMode: 'always',
  });
  return (data ?? []).map((activity) => ({
    value: activity.code,
    label: `${activityCode(activity.code)} ${activity.name}`,
  }));
}

import type { FundingStanding } from '@rssz/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

const key = (code: string, ...rest: readonly unknown[]) => ['project', code, 'funding', ...rest];

/** What may fund a measure and why, and what was decided. */
export function useMeasureFunding(id: string) {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: key(projectCode, 'measure', id),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/measures/{id}/funding', { params: { path: { projectCode, id } } })),
  });
}

/** What part of the plans in sight has money: of all, of a unit, or of one plan. */
export function useFundingOverview(query: { plan?: string; unit?: string }) {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: key(projectCode, 'overview', query),
    queryFn: () => answer(api.GET('/projects/{projectCode}/funding', { params: { path: { projectCode }, query } })),
  });
}

/** The measures behind a figure of the overview, by pages. */
export function useFundedMeasures(query: {
  standing?: FundingStanding;
  plan?: string;
  unit?: string;
  page: number;
  size: number;
}) {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: key(projectCode, 'measures', query),
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/funding/measures', { params: { path: { projectCode }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** The calls of the project, the next to close first. */
export function useCalls(query: { state?: 'coming' | 'open' | 'closed'; objective?: string }) {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: key(projectCode, 'calls', query),
    queryFn: () => answer(api.GET('/projects/{projectCode}/calls', { params: { path: { projectCode }, query } })),
  });
}

/** One call with the measures that count on it. */
export function useCall(id: string) {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: key(projectCode, 'call', id),
    queryFn: () => answer(api.GET('/projects/{projectCode}/calls/{id}', { params: { path: { projectCode, id } } })),
  });
}

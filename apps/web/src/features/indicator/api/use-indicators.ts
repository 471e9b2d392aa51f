import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { EvidenceState, IndicatorCode } from '../../../shared/api/types.ts';

/** Both indicators as of a day; undefined means today. */
export function useIndicators(asOf: string | undefined) {
  const code = useProjectCode();
  const query = { asOf };
  return useQuery({
    queryKey: ['project', code, 'indicator', 'list', asOf ?? ''],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/indicators', { params: { path: { projectCode: code }, query } })),
    placeholderData: keepPreviousData,
  });
}

interface EvidenceQuery {
  indicator: string;
  asOf: string | undefined;
  state: EvidenceState;
  page: number;
  size: number;
}

/** One of the three lists a number is made of. */
export function useEvidence({ indicator, ...query }: EvidenceQuery) {
  const code = useProjectCode();
  return useQuery({
    queryKey: ['project', code, 'indicator', indicator, 'evidence', query],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/indicators/{code}/evidence', {
          params: { path: { projectCode: code, code: indicator }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** Value and plan by months of the project. */
export function useSeries(indicator: string) {
  const code = useProjectCode();
  const query = { step: 'month' } as const;
  return useQuery({
    queryKey: ['project', code, 'indicator', indicator, 'series'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/indicators/{code}/series', {
          params: { path: { projectCode: code, code: indicator }, query },
        }),
      ),
  });
}

/** Verdicts of evaluators on the value of an indicator, newest first. */
export function useVerdicts(indicator: IndicatorCode) {
  const code = useProjectCode();
  const query = { indicator };
  return useQuery({
    queryKey: ['project', code, 'verdict', indicator],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/verdicts', { params: { path: { projectCode: code }, query } })),
  });
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import type { IndicatorCode } from '../../../shared/api/types.ts';

/** Figures of the project for a day; without one for today. */
export const overviewQuery = (code: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['project', code, 'overview', asOf ?? null],
    queryFn: () =>
      answer(api.GET('/projects/{projectCode}/overview', { params: { path: { projectCode: code }, query: { asOf } } })),
    placeholderData: keepPreviousData,
  });

/** Value and plan of an indicator month by month. */
export const seriesQuery = (code: string, indicator: IndicatorCode) =>
  queryOptions({
    queryKey: ['project', code, 'indicator', indicator, 'series'],
    queryFn: () =>
      answer(
        api.GET('/projects/{projectCode}/indicators/{code}/series', {
          params: { path: { projectCode: code, code: indicator }, query: { step: 'month' } },
        }),
      ),
  });

/** Deadlines from today on; the missed ones are counted elsewhere. */
export const upcomingQuery = (code: string) =>
  queryOptions({
    queryKey: ['project', code, 'deadlines', 'upcoming'],
    queryFn: () => {
      const params = { path: { projectCode: code }, query: { overdue: false } };
      return answer(api.GET('/projects/{projectCode}/deadlines', { params }));
    },
  });

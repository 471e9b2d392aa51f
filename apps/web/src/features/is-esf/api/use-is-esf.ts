import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';

export const ESF_PAGE = 25;
const FREE_PAGE = 50;

export const ROW_FILTERS = [
  'open',
  'ambiguous',
  'unmatched',
  'matchable',
  'unusable',
  'linked',
  'matched',
  'not-ours',
] as const;

export type RowFilter = (typeof ROW_FILTERS)[number];

const keyOf = (code: string, ...rest: unknown[]) => ['project', code, 'is-esf', ...rest];

/** The three steps and where each stands. */
export function useEsfDesk() {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: keyOf(projectCode),
    queryFn: () => answer(api.GET('/projects/{projectCode}/is-esf', { params: { path: { projectCode } } })),
  });
}

/** Rows of the list that holds, all of them or those of a state. */
export function useEsfRows(state: RowFilter | 'all', page: number) {
  const projectCode = useProjectCode();
  const query = { page, size: ESF_PAGE, ...(state === 'all' ? {} : { state }) };
  return useQuery({
    queryKey: keyOf(projectCode, 'rows', query),
    queryFn: () => answer(api.GET('/projects/{projectCode}/is-esf/rows', { params: { path: { projectCode }, query } })),
    placeholderData: keepPreviousData,
  });
}

/** Those who may still be linked with a row and have `q` in their name; the first page, more typing finds the others. */
export function useFreePersons(q: string) {
  const projectCode = useProjectCode();
  return useQuery({
    queryKey: keyOf(projectCode, 'free', q),
    queryFn: () =>
      answer(
        api.POST('/projects/{projectCode}/is-esf/free-persons/search', {
          params: { path: { projectCode } },
          body: { page: 1, size: FREE_PAGE, ...(q === '' ? {} : { q }) },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

interface PageParams {
  readonly path: { readonly projectCode: string };
  readonly query: { readonly page: number; readonly size: number };
}

/** One page of a list behind a number of the desk. */
function usePage<Answer>(name: string, page: number, get: (params: PageParams) => Promise<{ data?: Answer }>) {
  const projectCode = useProjectCode();
  const params = { path: { projectCode }, query: { page, size: ESF_PAGE } };
  return useQuery({
    queryKey: keyOf(projectCode, name, page),
    queryFn: () => answer(get(params)),
    placeholderData: keepPreviousData,
  });
}

export const useLeftOutPersons = (page: number) =>
  usePage('left-out-persons', page, (params) => api.GET('/projects/{projectCode}/is-esf/left-out-persons', { params }));

export const useUnlistedPersons = (page: number) =>
  usePage('unlisted-persons', page, (params) => api.GET('/projects/{projectCode}/is-esf/unlisted-persons', { params }));

export const useLeftOutSupports = (page: number) =>
  usePage('left-out-supports', page, (params) =>
    api.GET('/projects/{projectCode}/is-esf/left-out-supports', { params }),
  );

export const usePersonDifferences = (page: number) =>
  usePage('differences', page, (params) => api.GET('/projects/{projectCode}/is-esf/differences', { params }));

export const useHoursDifferences = (page: number) =>
  usePage('hours', page, (params) => api.GET('/projects/{projectCode}/is-esf/hours-differences', { params }));

export const useEsfExchanges = (page: number) =>
  usePage('exchanges', page, (params) => api.GET('/projects/{projectCode}/is-esf/exchanges', { params }));

/** Codes of specifications that may be chosen. */
export function useSpecificationCodes() {
  return useQuery({
    queryKey: ['code-list', 'support-specification'],
    queryFn: () => answer(api.GET('/code-lists/{list}', { params: { path: { list: 'support-specification' } } })),
    staleTime: 10 * 60_000,
  });
}

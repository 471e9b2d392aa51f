import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';

/** The catalogue changes with a release of the installation, hardly during a visit. */
const staleTime = 10 * 60_000;

/** Every objective with what its document lists. */
export function useObjectives(asOf?: string) {
  return useQuery({
    queryKey: ['programme', 'objectives', asOf ?? ''],
    queryFn: () => answer(api.GET('/programme/specific-objectives', { params: { query: { asOf } } })),
    staleTime,
  });
}

export interface ItemSearch {
  q: string;
  objective: string;
  kind: string;
  area: string;
  asOf?: string | undefined;
}

/** Items that answer to words and filters; nothing is asked while there are none. */
export function useFoundItems({ q, objective, kind, area, asOf }: ItemSearch) {
  const query = {
    q: q || undefined,
    objective: (objective || undefined) as '2.1' | undefined,
    kind: (kind || undefined) as 'activity' | undefined,
    area: area || undefined,
    asOf,
  };
  return useQuery({
    queryKey: ['programme', 'items', query],
    queryFn: () => answer(api.GET('/programme/items', { params: { query } })),
    enabled: Boolean(q || objective || kind || area),
    placeholderData: keepPreviousData,
    staleTime,
  });
}

/** One item with what it belongs to. */
export function useProgrammeItem(code: string, asOf?: string) {
  return useQuery({
    queryKey: ['programme', 'item', code, asOf ?? ''],
    queryFn: () => answer(api.GET('/programme/items/{code}', { params: { path: { code }, query: { asOf } } })),
    staleTime,
  });
}

/** Two objectives side by side; nothing is asked for one with itself. */
export function useProgrammeComparison(a: string, b: string, asOf?: string) {
  return useQuery({
    queryKey: ['programme', 'comparison', a, b, asOf ?? ''],
    queryFn: () =>
      answer(api.GET('/programme/comparison', { params: { query: { a: a as '2.1', b: b as '2.1', asOf } } })),
    enabled: a !== b,
    placeholderData: keepPreviousData,
    staleTime,
  });
}

/** Every version that was loaded, the newest first. */
export function useProgrammeVersions() {
  return useQuery({
    queryKey: ['programme', 'versions'],
    queryFn: () => answer(api.GET('/programme/versions', {})),
    staleTime,
  });
}

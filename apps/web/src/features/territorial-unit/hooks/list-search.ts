import { choice, count, flag, text, type SearchValues } from '../../../shared/lib/search-spec.ts';

/** Columns the API sorts by, each either way. */
export const SORT_OPTIONS = [
  'name',
  '-name',
  'region',
  '-region',
  'place',
  '-place',
  'visits',
  '-visits',
  'supportMinutes',
  '-supportMinutes',
  'lastVisitOn',
  '-lastVisitOn',
] as const;

export const PAGE_SIZE = 50;

/** What the screen shows, as it stands in the address. */
export const unitSearch = {
  zobrazeni: choice(['mista'], 'seznam'),
  kraj: text(),
  q: text(),
  razeni: choice(SORT_OPTIONS, 'name'),
  strana: count(),
  /** In the overview of places: only those without a unit. */
  volna: flag(),
};

export type UnitSearch = SearchValues<typeof unitSearch>;

export const noFilters = { kraj: '', q: '', strana: 1 } as const;

/** How many filters narrow the list. */
export function activeFilters({ kraj, q }: UnitSearch): number {
  return [kraj, q].filter(Boolean).length;
}

/** The query of the API for an address. */
export function apiQuery(search: UnitSearch): Record<string, string | number> {
  const filters = Object.entries({ region: search.kraj, q: search.q.trim() }).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(filters), sort: search.razeni, page: search.strana, size: PAGE_SIZE };
}

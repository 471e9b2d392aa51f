import { DELIVERABLE_STATES } from '@rssz/domain';
import { choice, count, flag, text, type SearchValues } from '../../../shared/lib/search-spec.ts';

/** Columns the API sorts by, each either way. */
export const SORT_OPTIONS = [
  'code',
  '-code',
  'title',
  '-title',
  'keyActivity',
  '-keyActivity',
  'dueOn',
  '-dueOn',
  'state',
  '-state',
  'owner',
  '-owner',
] as const;

export const PAGE_SIZES = ['25', '50', '100'] as const;

/** The list's filters as they stand in the address; the parameters are Czech because people read and send them. */
export const deliverableSearch = {
  ka: text(),
  stav: choice(DELIVERABLE_STATES),
  gestor: text(),
  uzemi: text(),
  poTerminu: flag(),
  q: text(),
  razeni: choice(SORT_OPTIONS, 'code'),
  strana: count(),
  velikost: choice(PAGE_SIZES, '50'),
  /** The document shown in the panel beside the list. */
  detail: text(),
};

export type DeliverableSearch = SearchValues<typeof deliverableSearch>;

/** Changes the address; `push` adds a step to the history. */
export type SetDeliverableSearch = (change: Partial<DeliverableSearch>, options?: { push?: boolean }) => void;

/** What takes every filter off; sorting and the size of the page are no filters. */
export const noFilters = { ka: '', stav: '', gestor: '', uzemi: '', poTerminu: false, q: '', strana: 1 } as const;

/** How many filters narrow the list; with none, an empty answer means an empty project. */
export function activeFilters(search: DeliverableSearch): number {
  const { ka, stav, gestor, uzemi, poTerminu, q } = search;
  return [ka, stav, gestor, uzemi, poTerminu, q].filter(Boolean).length;
}

/** The query of the API for an address. Example: `{ stav: 'approved', strana: 2, … }` → `{ state: 'approved', page: 2, … }`. */
export function apiQuery(search: DeliverableSearch): Record<string, string | number> {
  const filters = {
    keyActivity: search.ka,
    state: search.stav,
    owner: search.gestor,
    unit: search.uzemi,
    overdue: search.poTerminu ? 'true' : '',
    q: search.q.trim(),
  };
  const set = Object.entries(filters).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(set), sort: search.razeni, page: search.strana, size: Number(search.velikost) };
}

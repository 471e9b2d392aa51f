import { choice, count, day, text, type SearchValues } from '../../../shared/lib/search-spec.ts';

/** What the list of logs is narrowed to, as it stands in the address of the page. */
export const logFilterSpec = {
  uzemi: text(),
  od: day(),
  do: day(),
  autor: choice(['ja']),
  q: text(),
  stav: choice(['zneplatnene', 'vse']),
  ucastnik: text(),
  strana: count(),
};

export type LogFilters = SearchValues<typeof logFilterSpec>;

export const noLogFilters: LogFilters = {
  uzemi: '',
  od: '',
  do: '',
  autor: '',
  q: '',
  stav: '',
  ucastnik: '',
  strana: 1,
};

export const logPageSize = 50;

const states = { '': 'valid', zneplatnene: 'voided', vse: 'all' } as const;

/** The query of the API for the filters of the page. */
export function logQuery(filters: LogFilters) {
  return {
    unit: filters.uzemi || undefined,
    from: filters.od || undefined,
    to: filters.do || undefined,
    author: filters.autor === 'ja' ? 'me' : undefined,
    q: filters.q.trim() || undefined,
    participant: filters.ucastnik || undefined,
    state: states[filters.stav],
    page: filters.strana,
    size: logPageSize,
  };
}

/** How many filters narrow the list, for the button that opens them on a phone. */
export function countLogFilters({ uzemi, od, do: to, autor, q, stav, ucastnik }: LogFilters): number {
  return [uzemi, od, to, autor, q, stav, ucastnik].filter((value) => value !== '').length;
}

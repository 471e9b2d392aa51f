import { choice, count, day, text, type SearchValues } from '../../../shared/lib/search-spec.ts';

/** What the list of logs is narrowed to, as it stands in the address of the page; words of the notes never do. */
export const logFilterSpec = {
  uzemi: text(),
  od: day(),
  do: day(),
  autor: choice(['ja']),
  druh: choice(['poradenstvi', 'workshop', 'skoleni']),
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
  druh: '',
  stav: '',
  ucastnik: '',
  strana: 1,
};

export const logPageSize = 50;

const kinds = { '': undefined, poradenstvi: 'advisory', workshop: 'workshop', skoleni: 'training' } as const;
const states = { '': 'valid', zneplatnene: 'voided', vse: 'all' } as const;

/** The query of the API for the filters of the page. */
export function logQuery(filters: LogFilters) {
  return {
    unit: filters.uzemi || undefined,
    from: filters.od || undefined,
    to: filters.do || undefined,
    author: filters.autor === 'ja' ? 'me' : undefined,
    participant: filters.ucastnik || undefined,
    kind: kinds[filters.druh],
    state: states[filters.stav],
    page: filters.strana,
    size: logPageSize,
  };
}

/** How many filters narrow the list, searched words among them, for the button that opens them on a phone. */
export function countLogFilters(filters: LogFilters, searched: string): number {
  const { uzemi, od, do: to, autor, druh, stav, ucastnik } = filters;
  return [uzemi, od, to, autor, druh, stav, ucastnik, searched.trim()].filter((value) => value !== '').length;
}

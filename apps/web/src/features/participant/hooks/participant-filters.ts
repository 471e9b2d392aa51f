import { choice, count, flag, text, type SearchValues } from '../../../shared/lib/search-spec.ts';

/** What the list of participants is narrowed to, as it stands in the address; names never do. */
export const participantFilterSpec = {
  uzemi: text(),
  stav: choice(['zapocteno', 'temer', 'nezapocteno']),
  blizko: flag(),
  neuplne: flag(),
  razeni: choice(['name', '-name', 'code', '-code', 'minutes', '-minutes', 'state', '-state'], '-minutes'),
  strana: count(),
};

export type ParticipantFilters = SearchValues<typeof participantFilterSpec>;

export const noParticipantFilters: Partial<ParticipantFilters> = {
  uzemi: '',
  stav: '',
  blizko: false,
  neuplne: false,
  strana: 1,
};

export const participantPageSize = 50;

const states = { zapocteno: 'counted', temer: 'almost', nezapocteno: 'not-counted' } as const;

/** The query of the API for the filters of the page. */
export function participantQuery(filters: ParticipantFilters) {
  return {
    unit: filters.uzemi || undefined,
    state: filters.stav === '' ? undefined : states[filters.stav],
    near: filters.blizko || undefined,
    incomplete: filters.neuplne || undefined,
    sort: filters.razeni,
    page: filters.strana,
    size: participantPageSize,
  };
}

export type ParticipantQuery = ReturnType<typeof participantQuery>;

/** How many filters narrow the list. */
export function countParticipantFilters({ uzemi, stav, blizko, neuplne }: ParticipantFilters): number {
  return [uzemi, stav, blizko, neuplne].filter(Boolean).length;
}

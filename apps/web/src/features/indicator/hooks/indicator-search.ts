import { choice, count, flag } from '../../../shared/lib/search-spec.ts';

/** What the page of an indicator shows, as it stands in the address; the day is `k` everywhere. */
export const indicatorSearchSpec = {
  cast: choice(['aktivity', 'pravidlo', 'overeni', 'plan'], 'vysvetleni'),
  skupina: choice(['temer', 'nezapocteno'], 'zapocteno'),
  strana: count(),
  upravit: flag(),
};

import { choice, count, flag, text } from '../../../shared/lib/search-spec.ts';

/** What the page of an indicator shows, as it stands in the address; the day is `k` everywhere. */
export const indicatorSearchSpec = {
  cast: choice(['radar', 'aktivity', 'pravidlo', 'overeni', 'plan'], 'vysvetleni'),
  skupina: choice(['temer', 'nezapocteno'], 'zapocteno'),
  strana: count(),
  upravit: flag(),
  /** The list of the radar. */
  seznam: choice(['blizko', 'neuplne', 'vsichni'], 'nejbliz'),
  /** Unit to whose people the lists of the radar are narrowed. */
  uzemi: text(),
  /** Id of the person who is explained beside the page. */
  osoba: text(),
};

import { choice, day, text } from '../../../shared/lib/search-spec.ts';

export const PARTS = ['mapa', 'dva-dny', 'pocty', 'chybi', 'kraje'] as const;

/** What the screen shows, as it stands in the address; the day of the figures is `k`. */
export const comparisonSearchSpec = {
  cast: choice(PARTS, 'mapa'),
  kraj: text(),
  oblast: text(),
  od: day(),
};

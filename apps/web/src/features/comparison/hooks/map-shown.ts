import type { HeatMap } from '../../../shared/api/types.ts';

/** What both maps have: that of a day, and that of two days. */
export type MapShown = Pick<HeatMap, 'areas' | 'rows'>;

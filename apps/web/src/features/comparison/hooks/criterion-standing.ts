import type { UnitShift } from '../../../shared/api/types.ts';

/** Where a unit stands in one criterion of an area, with the ratings that say so. */
export type CriterionStanding = UnitShift['areas'][number]['criteria'][number];

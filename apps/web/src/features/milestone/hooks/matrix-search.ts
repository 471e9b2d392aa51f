import { STAGES } from '@rssz/domain';
import { choice, count, text, type SearchValues } from '../../../shared/lib/search-spec.ts';

/** How a stage may stand, the most pressing first. */
export const STAGE_STATES = ['overdue', 'missing', 'planned', 'reached', 'skipped'] as const;
export type StageState = (typeof STAGE_STATES)[number];

export const PAGE_SIZE = 100;
/** On paper everything that matches, at most as much as the API gives at once. */
export const PRINT_SIZE = 1000;

/** What the screen shows, as it stands in the address. */
export const matrixSearch = {
  q: text(),
  kraj: text(),
  konzultant: text(),
  etapa: choice(STAGES),
  stav: choice(STAGE_STATES),
  strana: count(),
};

export type MatrixSearch = SearchValues<typeof matrixSearch>;

export const noFilters = { q: '', kraj: '', konzultant: '', etapa: '', stav: '', strana: 1 } as const;

export function activeFilters({ q, kraj, konzultant, etapa, stav }: MatrixSearch): number {
  return [q, kraj, konzultant, etapa, stav].filter(Boolean).length;
}

export interface MatrixQuery {
  q?: string;
  region?: string;
  consultant?: string;
  stage?: (typeof STAGES)[number];
  state?: StageState;
  asOf?: string;
  page: number;
  size: number;
}

/** The query of the API for an address; a stage alone narrows nothing, it says which column a state is asked of. */
export function matrixQuery(search: MatrixSearch, asOf: string | undefined, isPrinting: boolean): MatrixQuery {
  const { q, kraj, konzultant, etapa, stav, strana } = search;
  return {
    ...(q.trim() ? { q: q.trim() } : {}),
    ...(kraj ? { region: kraj } : {}),
    ...(konzultant ? { consultant: konzultant } : {}),
    ...(etapa ? { stage: etapa } : {}),
    ...(stav ? { state: stav } : {}),
    ...(asOf ? { asOf } : {}),
    ...(isPrinting ? { page: 1, size: PRINT_SIZE } : { page: strana, size: PAGE_SIZE }),
  };
}

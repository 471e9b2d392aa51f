/**
 * Where a version of an indicator set stands: it is written, it holds, a later one holds instead, or it was taken back before
 * it ever held.
 */
export const INDICATOR_SET_STATES = ['draft', 'in-force', 'superseded', 'withdrawn'] as const;

export type IndicatorSetState = (typeof INDICATOR_SET_STATES)[number];

/** How often the value of an indicator is found out. */
export const PERIODICITIES = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'once'] as const;

export type Periodicity = (typeof PERIODICITIES)[number];

/** Which way is better; `neutral` where a change says neither. */
export const DIRECTIONS = ['more-is-better', 'less-is-better', 'neutral'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** An indicator of a set, known over the versions by its code. The English title may be missing, the Czech one never. */
export interface SetIndicator {
  readonly code: string;
  readonly title: string;
  readonly titleEn?: string | null;
  /** What exactly is measured. */
  readonly definition: string;
  /** In what it is measured: persons, households, per cent, crowns … */
  readonly unit: string;
  /** Where the value comes from. */
  readonly dataSource: string;
  readonly periodicity: Periodicity;
  readonly direction: Direction;
  /** What is known of the value at the start; may be empty. */
  readonly baselineNote: string;
}

/** What a version of the indicator set of one thematic area says. */
export interface IndicatorSetContent {
  readonly note: string;
  readonly indicators: readonly SetIndicator[];
}

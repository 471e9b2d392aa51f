import type { countPlan, Finding } from '@rssz/domain';
import type { SheetFormat } from '../../platform/sheet/raw-sheet.ts';

export type ImportCounts = ReturnType<typeof countPlan>;

/** What a run remembers of its file: how it was read, and which header means which column. */
export interface ImportMapping {
  /** The project of the address, also for lists of the whole installation. */
  readonly projectId: string;
  readonly format: SheetFormat;
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly headers: readonly string[];
  /** The position of the header by the key of the column. */
  readonly places: Readonly<Record<string, number>>;
  /** Headers that a missing column may have been renamed to. */
  readonly suggestions: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** Who pressed start; the facts of the rows are theirs. */
  readonly startedBy?: string;
  /** How many lines were processed when it was pressed; from there on all lines are looked through before any is written. */
  readonly startedFrom?: number;
}

import type { LocalDate } from '../kernel/local-date.ts';

/**
 * The stages of a cooperation in their usual order. They are dated milestones, not a state machine: they may overlap, run
 * in another order or be skipped with a reason.
 *
 * Source: issue 3 §2; the order around the memorandum from KPSV practice (domain.md §3, S34, S37, S46).
 */
export const STAGES = [
  'interest',
  'selection',
  'memorandum-approved',
  'memorandum-signed',
  'cooperation-description',
  'entry-analysis',
  'local-partnership',
  'plan-in-making',
  'plan-approved',
  'measures',
  'revision',
  'final-evaluation',
  'closing',
] as const;

export type Stage = (typeof STAGES)[number];

/** A stage of one unit as it is dated; one that nobody has dated has no milestone. */
export interface Milestone {
  readonly stage: Stage;
  readonly plannedOn: LocalDate | null;
  readonly actualOn: LocalDate | null;
  readonly isSkipped: boolean;
}

/** True when nothing more is awaited of a milestone: it was reached or skipped. */
export function isSettled(milestone: Milestone): boolean {
  return milestone.isSkipped || milestone.actualOn !== null;
}

/** How far along the usual order a stage stands, from zero. Example: `stageIndex('interest')` → `0`. */
export function stageIndex(stage: Stage): number {
  return STAGES.indexOf(stage);
}

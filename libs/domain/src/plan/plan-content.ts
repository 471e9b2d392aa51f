import type { LocalDate } from '../kernel/local-date.ts';

/** What a version of a plan says. The order of objectives and measures numbers them (1, 1.1 …). */
export interface PlanContent {
  readonly summary: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly objectives: readonly PlanObjective[];
}

/** An objective (cíl); its key stays the same over all versions of the plan. */
export interface PlanObjective {
  readonly objectiveKey: string;
  readonly title: string;
  readonly description: string;
  readonly measures: readonly PlanMeasure[];
}

/** A measure (opatření); its id stays the same over all versions of the plan, so that its progress and money follow it. */
export interface PlanMeasure {
  readonly measureId: string;
  readonly title: string;
  readonly description: string;
  readonly thematicAreaId: string | null;
  /** Codes of target groups of the programme catalogue. */
  readonly targetGroups: readonly string[];
  /** Whom the measure is for in words of the plan, where no code fits. */
  readonly targetGroupNote: string;
  /** The organisation or post that answers for the measure. */
  readonly implementer: string;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  /** Estimate in whole crowns; `null` while nobody estimated. */
  readonly budgetCrowns: number | null;
  readonly indicator: string;
}

/** All measures of a plan in their order. */
export function measuresOf({ objectives }: Pick<PlanContent, 'objectives'>): PlanMeasure[] {
  return objectives.flatMap(({ measures }) => measures);
}

/**
 * What the budgets of measures add up to, in whole crowns; measures without an estimate add nothing.
 *
 * @example budgetOf(content) // 1250000
 */
export function budgetOf(content: Pick<PlanContent, 'objectives'>): number {
  return measuresOf(content).reduce((sum, { budgetCrowns }) => sum + (budgetCrowns ?? 0), 0);
}

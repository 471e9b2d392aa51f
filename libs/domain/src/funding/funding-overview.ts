import { SOURCE_STATES, type SourceState } from './source-state.ts';

/** How far the money of a measure is, by its furthest source. */
export const FUNDING_STANDINGS = ['granted', 'applied', 'accepted', 'refused', 'nothing'] as const;

export type FundingStanding = (typeof FUNDING_STANDINGS)[number];

/** Measures of one plan whose sources stand in the same states. */
export interface FundingGroup {
  readonly planId: string;
  /** The states that their sources have, each once. */
  readonly states: readonly SourceState[];
  readonly measures: number;
  /** Sum of their budget estimates in whole crowns, and how many of them have none. */
  readonly budgetCrowns: number;
  readonly withoutBudget: number;
  /** Sums of the amounts of their sources in whole crowns, by state. */
  readonly amounts: Readonly<Partial<Record<SourceState, number>>>;
}

/** What part of a plan, of a unit or of a project has money. */
export interface FundingSum {
  readonly measures: number;
  readonly budgetCrowns: number;
  readonly withoutBudget: number;
  /** How many measures stand where, and the budget estimates of those, in whole crowns. */
  readonly byStanding: Readonly<Record<FundingStanding, { readonly measures: number; readonly budgetCrowns: number }>>;
  /** Whole crowns of sources by their own state. */
  readonly amounts: Readonly<Record<SourceState, number>>;
}

/**
 * Where a measure stands by the states of its sources: the furthest one decides. A measure whose every source was refused,
 * by us or by the provider, is told apart from one for which nobody looked for money.
 *
 * Source: issue 5 §4 (what part of a plan has a source, applied, granted, refused).
 *
 * @example fundingStanding(['refused', 'applied']) // 'applied'
 */
export function fundingStanding(states: readonly SourceState[]): FundingStanding {
  const furthest = (['granted', 'applied', 'accepted'] as const).find((state) => states.includes(state));
  return furthest ?? (states.length > 0 ? 'refused' : 'nothing');
}

/**
 * Every set of states, in alphabetical order, by which a measure stands somewhere: so that a list can be narrowed by a
 * standing where the measures lie, and holds exactly those that were counted.
 *
 * @example statesOfStanding('nothing') // [[]]
 */
export function statesOfStanding(standing: FundingStanding): SourceState[][] {
  const sets = [...SOURCE_STATES]
    .sort()
    .reduce<SourceState[][]>((known, state) => [...known, ...known.map((states) => [...states, state])], [[]]);
  return sets.filter((states) => fundingStanding(states) === standing);
}

/** Adds groups of measures up; over plans of one unit or project the parts give the whole. */
export function sumFunding(groups: readonly FundingGroup[]): FundingSum {
  const total = (pick: (group: FundingGroup) => number, of = groups): number =>
    of.reduce((sum, group) => sum + pick(group), 0);
  const amount = (state: SourceState): number => total(({ amounts }) => amounts[state] ?? 0);
  const standing = (wanted: FundingStanding): { measures: number; budgetCrowns: number } => {
    const of = groups.filter(({ states }) => fundingStanding(states) === wanted);
    return {
      measures: total(({ measures }) => measures, of),
      budgetCrowns: total(({ budgetCrowns }) => budgetCrowns, of),
    };
  };
  return {
    measures: total(({ measures }) => measures),
    budgetCrowns: total(({ budgetCrowns }) => budgetCrowns),
    withoutBudget: total(({ withoutBudget }) => withoutBudget),
    byStanding: {
      granted: standing('granted'),
      applied: standing('applied'),
      accepted: standing('accepted'),
      refused: standing('refused'),
      nothing: standing('nothing'),
    },
    amounts: {
      accepted: amount('accepted'),
      refused: amount('refused'),
      applied: amount('applied'),
      granted: amount('granted'),
      rejected: amount('rejected'),
    },
  };
}

export { mergePlans, planMergeEntries, type PlanMergeEntry } from './merge-plans.ts';
export {
  countMeasureStates,
  isMeasureEnded,
  measureDueOn,
  needsProgressNote,
  progressProblems,
  type ProgressContext,
  type ProgressDraft,
} from './measure-progress.ts';
export { parseCrowns } from './parse-crowns.ts';
export { budgetOf, measuresOf, type PlanContent, type PlanMeasure, type PlanObjective } from './plan-content.ts';
export {
  PLAN_DIFFERENCE_SUBJECTS,
  planDifference,
  type PlanDifferenceEntry,
  type PlanDifferenceSubject,
} from './plan-difference.ts';
export { planDraftProblems, type PlanContext } from './plan-draft-problems.ts';
export { planProblems, planWarnings } from './plan-problems.ts';
export {
  MEASURE_STATES,
  PLAN_KINDS,
  PLAN_STATES,
  PLAN_TRANSITION_KINDS,
  type MeasureState,
  type PlanKind,
  type PlanState,
  type PlanTransitionKind,
} from './plan-state.ts';
export { PLAN_TRANSITION_TABLE, planTransitionRule, type PlanTransitionRule } from './plan-transition-table.ts';
export {
  availablePlanTransitions,
  planEditRefusals,
  planStepRefusals,
  type AvailablePlanTransition,
  type PlanActor,
  type PlanSituation,
  type PlanTransitionDraft,
} from './plan-transitions.ts';

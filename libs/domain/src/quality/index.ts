export { AREA_SHIFTS, areaShift, areaShiftRule, type AreaShift, type CriterionPair } from './area-shift.ts';
export {
  historyAt,
  type AssessmentData,
  type ChosenUnitCriterion,
  type Moment,
  type UnitHistory,
} from './assessment-history.ts';
export {
  assessmentProblems,
  type AssessmentContext,
  type AssessmentDraft,
  type GroundedAssessment,
} from './assessment-problems.ts';
export { ASSESSMENT_PHASES, compareAssessments, type AssessmentEntry, type AssessmentPhase } from './assessment.ts';
export { blockerDays, blockerDeadline, type BlockerDeadline, type UnitDates } from './blocker-deadline.ts';
export { catalogueDraftProblems } from './catalogue-draft-problems.ts';
export { catalogueProblems, type CatalogueContext } from './catalogue-problems.ts';
export {
  availableCatalogueTransitions,
  CATALOGUE_STATES,
  CATALOGUE_TRANSITION_KINDS,
  CATALOGUE_TRANSITION_TABLE,
  catalogueEditRefusals,
  catalogueRefusals,
  catalogueTransitionRule,
  type CatalogueSituation,
  type CatalogueState,
  type CatalogueTransitionDraft,
  type CatalogueTransitionKind,
  type CatalogueTransitionRule,
} from './catalogue-transitions.ts';
export { chosenPeriods, knownVersions, type ChosenPeriod, type DescriptionVersion } from './chosen-periods.ts';
export {
  areComparable,
  compareCriterion,
  CRITERION_SHIFTS,
  originOf,
  type CriterionLink,
  type CriterionLinks,
  type CriterionShift,
} from './compare-criterion.ts';
export { compareDates, criterionSeries, type CellOnTwoDates, type CriterionOnTwoDates } from './compare-dates.ts';
export {
  countShifts,
  GOAL_BLOCKERS,
  goalBlockers,
  type CountedCell,
  type GoalBlocker,
  type GoalBlockerCode,
  type ShiftCountRow,
  type ShiftCountTable,
  type ShiftCounts,
} from './count-shifts.ts';
export { type CriteriaCatalogue, type CriterionDraft } from './criteria-catalogue.ts';
export {
  CELL_STATES,
  heatMap,
  standingOfSeries,
  type CellState,
  type CriterionStanding,
  type HeatMapCell,
  type RatedLevel,
  type SeriesStanding,
} from './heat-map.ts';
export { readCriteriaCatalogue, type CatalogueReading } from './read-criteria-catalogue.ts';
export { haveSameLevels, scaleBounds, scaleLength, scaleProblems, type ScaleLevel } from './scale.ts';

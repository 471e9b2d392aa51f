export { assignmentProblems, overlaps, type UnitAssignment, type UnitAssignmentDraft } from './assignment-overlap.ts';
export { exclusionIndexMaximum, exclusionIndexProblems, type ExclusionIndexDraft } from './exclusion-index-problems.ts';
export {
  HANDOVER_STATES,
  HANDOVER_TRANSITION_KINDS,
  handoverRefusals,
  handoverStateAfter,
  type HandoverSituation,
  type HandoverState,
  type HandoverTransitionKind,
} from './handover-refusals.ts';
export {
  handoverOfferProblems,
  localConsultants,
  predecessorOf,
  successorProblems,
  type HandoverContext,
  type HandoverOffer,
} from './handover-offer-problems.ts';
export { milestoneProblems, milestoneWarnings, type MilestoneDraft } from './milestone-problems.ts';
export {
  isMunicipalityCode,
  municipalityStanding,
  parseMunicipalityCode,
  type MunicipalityCode,
} from './municipality-code.ts';
export { NEXT_STEPS, nextStep, type NextStep, type NextStepCode, type UnitSituation } from './next-step.ts';
export { regionDistrictProblems, type RegionLists } from './region-district-problems.ts';
export { silentUnits, watchUnit, type UnitWatch, type WatchedUnit } from './silent-units.ts';
export { isSettled, stageIndex, STAGES, type Milestone, type Stage } from './stage.ts';
export { stalledMilestones, type StalledMilestone } from './stalled-milestones.ts';

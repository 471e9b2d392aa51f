export {
  closingProblems,
  RESULT_OUTCOMES,
  type ClosingContext,
  type ClosingDraft,
  type ResultOutcome,
} from './closing-problems.ts';
export { criteriaAddedLater } from './criteria-added-later.ts';
export {
  type ChosenCriterion,
  type DescriptionArea,
  type DescriptionContent,
  type ExpectedResult,
} from './description-content.ts';
export {
  descriptionDifference,
  DIFFERENCE_SUBJECTS,
  type DifferenceEntry,
  type DifferenceSubject,
  type DifferenceValue,
  type FieldDifference,
} from './description-difference.ts';
export { descriptionProblems } from './description-problems.ts';
export {
  AGREEMENT_WAYS,
  DESCRIPTION_STATES,
  DESCRIPTION_TRANSITION_KINDS,
  type AgreementWay,
  type DescriptionState,
  type DescriptionTransitionKind,
} from './description-state.ts';
export {
  DESCRIPTION_TRANSITION_TABLE,
  descriptionTransitionRule,
  supersededNumbers,
  type DescriptionTransitionRule,
} from './description-transition-table.ts';
export {
  agreementWays,
  availableDescriptionTransitions,
  descriptionEditRefusals,
  descriptionRefusals,
  type AvailableDescriptionTransition,
  type DescriptionActor,
  type DescriptionSituation,
  type DescriptionTransitionDraft,
} from './description-transitions.ts';
export { draftProblems, type CriterionOffer, type DescriptionContext } from './draft-problems.ts';
export { EVIDENCE_KINDS, repeatedEvidence, type EvidenceKind, type EvidenceReference } from './evidence-reference.ts';
export { mergeDescriptions, mergeEntries, type MergeEntry, type MergeSide } from './merge-descriptions.ts';
export { takenOverOn, versionInForce, versionsHolding, type VersionDays } from './standing-versions.ts';

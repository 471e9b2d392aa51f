export { computeDocuments, judgeDocument, type DocumentEvidence, type JudgedDocument } from './compute-documents.ts';
export {
  computeParticipants,
  judgeParticipant,
  type JudgedParticipant,
  type ParticipantEvidence,
} from './compute-participants.ts';
export {
  EVIDENCE_REASONS,
  EVIDENCE_STATES,
  EVIDENCE_WARNINGS,
  type EvidenceParams,
  type EvidenceReason,
  type EvidenceReasonCode,
  type EvidenceState,
  type EvidenceWarning,
  type EvidenceWarningCode,
  type IndicatorResult,
  type JudgedEvidence,
} from './evidence.ts';
export { figureDay, type FigureDay } from './figure-day.ts';
export { monthlyDays } from './monthly-days.ts';
export { wholeRule, type WholeRule } from './whole-rule.ts';
export {
  INDICATOR_CODES,
  minutesToThreshold,
  passesThreshold,
  realMinutes,
  type DocumentRule,
  type IndicatorCode,
  type ParticipantRule,
  type SupportRule,
} from './indicator-rule.ts';
export { plannedBy, plannedValue, targetProblems, type IndicatorTarget, type PlannedValue } from './planned-value.ts';
export {
  countsOn,
  sumSupports,
  supportParts,
  totalUnderRule,
  type SupportEntry,
  type SupportPart,
  type SupportTotal,
} from './sum-supports.ts';
export { SUPPORT_STANDINGS, supportStanding, type SupportStanding } from './support-standing.ts';
export {
  explainParticipant,
  type ParticipantExplanation,
  type SupportLine,
  type SupportShare,
} from './explain-participant.ts';
export {
  completenessUnderRule,
  countedRecords,
  evidenceUnderRule,
  participantEvidence,
  requiredFieldsOf,
  type AnsweredRecord,
  type CountedRecord,
} from './participant-evidence.ts';
export { countUnderRule, rehearseRule, type RehearsedPerson, type RuleRehearsal } from './rehearse-rule.ts';
export {
  isSameRule,
  ruleInForce,
  ruleOn,
  ruleSpan,
  ruleVersionProblems,
  withdrawalRefusals,
  type RecordedRule,
  type RuleSpan,
  type RuleVersion,
} from './rule-version.ts';

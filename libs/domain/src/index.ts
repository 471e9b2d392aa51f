export { giveRoleRefusals, lastAdministratorRefusals, type AccountStanding } from './access/account-refusals.ts';
export { PASSWORD_LENGTH, passwordProblems } from './access/password-problems.ts';
export { PERMISSIONS, type Permission } from './access/permission.ts';
export { ROLES, permissionsOf, type Assignment, type Role } from './access/role.ts';
export { activeAssignments, can, permissionsHeld } from './access/can.ts';
export { isInScope, scopeOf, type Scope } from './access/scope.ts';
export { unitsHeldOn, visitRefusal, type VisitPlace } from './access/visit-access.ts';

export * from './advisory/index.ts';

export * from './cooperation/index.ts';

export * from './plan/index.ts';

export { DELIVERABLE_KINDS, type DeliverableKind } from './deliverable/deliverable-kind.ts';
export {
  DELIVERABLE_STATES,
  DELIVERABLE_TRANSITION_KINDS,
  isOpenState,
  isSettledState,
  OPEN_DELIVERABLE_STATES,
  SETTLED_DELIVERABLE_STATES,
  type DeliverableState,
  type DeliverableTransitionKind,
} from './deliverable/deliverable-state.ts';
export { evidenceDay, isBeforeEvidence } from './deliverable/evidence-day.ts';
export {
  DOCUMENT_INPUT_KINDS,
  DRAFT_INPUT_SUBJECTS,
  inputChanges,
  type DocumentInputKind,
  type DraftInput,
  type DraftInputSubject,
  type InputChange,
} from './deliverable/document-input.ts';
export { fileRefusals } from './deliverable/file-refusals.ts';
export {
  partCompletionRefusals,
  partFileRefusals,
  partProblems,
  partRefusals,
  partRemovalRefusals,
  type PartedDeliverable,
} from './deliverable/part-refusals.ts';
export { PART_STATES, partState, type PartState } from './deliverable/part-state.ts';
export { planRefusals, settledRefusals, type PlanDraft, type PlannedSituation } from './deliverable/plan-refusals.ts';
export { isPublicationUrl } from './deliverable/publication-refusals.ts';
export { standingAt, stateAt, type DeliverableStanding, type RecordedTransition } from './deliverable/state-at.ts';
export {
  availableTransitions,
  isAfterProjectEnd,
  transitionRefusals,
  type AvailableTransition,
  type DeliverableSituation,
  type TransitionActor,
  type TransitionDraft,
} from './deliverable/transition-refusals.ts';
export {
  TRANSITION_TABLE,
  transitionKindTo,
  transitionRule,
  type TransitionRule,
} from './deliverable/transition-table.ts';

export {
  VERDICT_OUTCOMES,
  verdictProblems,
  type VerdictDraft,
  type VerdictOutcome,
} from './evaluation/verdict-problems.ts';

export * from './enquiry/index.ts';

export * from './funding/index.ts';

export * from './import/index.ts';

export * from './indicator/index.ts';
export * from './is-esf/index.ts';

export {
  clockMinutes,
  clockTime,
  isClockTime,
  laterBy,
  minuteOfDay,
  spansOverlap,
  type ClockSpan,
  type ClockTime,
} from './kernel/clock-time.ts';
export { compareCzech } from './kernel/compare-czech.ts';
export { czechHolidays, type Holiday } from './kernel/czech-holidays.ts';
export { addDays, addMonths, daysBetween, weekday, type Weekday } from './kernel/date-arithmetic.ts';
export { foldCzech, withoutDiacritics } from './kernel/fold-czech.ts';
export { formatHours } from './kernel/format-hours.ts';
export { groupBy } from './kernel/group-by.ts';
export { isBlank } from './kernel/is-blank.ts';
export { isKnownAt } from './kernel/is-known-at.ts';
export { fullNameKey, identityKey } from './kernel/identity-key.ts';
export {
  dateFromParts,
  daysInMonth,
  isLocalDate,
  isWithin,
  localDate,
  partsOf,
  PLAUSIBLE_DAYS,
  COOPERATION_DAYS,
  type DateParts,
  type Instant,
  type LocalDate,
  type Period,
} from './kernel/local-date.ts';
export { localDateInPrague } from './kernel/local-date-in-prague.ts';
export { minutes, minutesInDay, minutesInHour, type Locale, type Minutes } from './kernel/minutes.ts';
export { parseHours } from './kernel/parse-hours.ts';
export { isEmailAddress } from './kernel/email-address.ts';
export { parseLocalDate } from './kernel/parse-local-date.ts';
export { isProblemCode, problemStatus, type ProblemCode } from './kernel/problem-code.ts';
export { type EnquiryProblemCode } from './kernel/enquiry-problem-code.ts';
export { type FundingProblemCode } from './kernel/funding-problem-code.ts';
export { type PlanProblemCode } from './kernel/plan-problem-code.ts';
export { type SupportProblemCode } from './kernel/support-problem-code.ts';
export { problemLogLevel, type LogLevel } from './kernel/problem-log-level.ts';
export { failure, success, type Problem, type Refusal, type Result } from './kernel/result.ts';
export { canonicalText, valueDifference, type ValueDifference } from './kernel/value-difference.ts';
export { isWorkingDay, nextWorkingDay } from './kernel/working-day.ts';

export * from './mas/index.ts';

export * from './monitoring/index.ts';

export * from './participant/index.ts';

export {
  describeDefinitionProblem,
  type DefinitionProblem,
  type DefinitionProblemCode,
} from './project/definition-problem.ts';
export { lineOfPath } from './project/line-of-path.ts';
export {
  planDeliverables,
  planPlaces,
  type PlannedDeliverable,
  type PlannedPlace,
} from './project/plan-deliverables.ts';
export type {
  Assumption,
  DocumentIndicatorDefinition,
  EnquiryDefinition,
  Implementer,
  IndicatorDefinition,
  KeyActivityDefinition,
  MonitoringPeriodDefinition,
  OutputLineDefinition,
  OutputScope,
  ParticipantIndicatorDefinition,
  ProjectDefinition,
  RuleChoice,
  SubActivityDefinition,
  TargetDefinition,
  ThematicAreaDefinition,
} from './project/project-definition.ts';
export { OUTPUT_SCOPES } from './project/project-definition.ts';
export { parseRegistrationNumber, type RegistrationNumber } from './project/registration-number.ts';
export { validateProjectDefinition, type DefinitionValidation } from './project/validate-project-definition.ts';

export * from './programme/index.ts';

export * from './offline/index.ts';
export * from './quality/index.ts';
export * from './radar/index.ts';
export * from './report/index.ts';
export * from './search/index.ts';

export { crossedThresholds, reminderThresholds, type CrossedThresholds } from './schedule/crossed-thresholds.ts';
export { monitoringPeriods, type MonitoringPeriod } from './schedule/monitoring-periods.ts';
export { daysLeft, overdueDays } from './schedule/overdue-days.ts';

export * from './territory/index.ts';
export * from './timesheet/index.ts';

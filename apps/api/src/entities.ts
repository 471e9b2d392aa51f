import { AssessmentEvidenceRow } from './features/assessment/assessment-evidence.entity.ts';
import { AssessmentRow } from './features/assessment/assessment.entity.ts';
import { AttachmentOpeningRow } from './features/attachment/attachment-opening.entity.ts';
import { AttachmentRow } from './features/attachment/attachment.entity.ts';
import { CooperationDescriptionRow } from './features/cooperation-description/cooperation-description.entity.ts';
import { DescriptionAreaRow } from './features/cooperation-description/description-area.entity.ts';
import { DescriptionCriterionRow } from './features/cooperation-description/description-criterion.entity.ts';
import { ExpectedResultRow } from './features/cooperation-description/expected-result.entity.ts';
import { ResultClosingEvidenceRow } from './features/cooperation-description/result-closing-evidence.entity.ts';
import { ResultClosingRow } from './features/cooperation-description/result-closing.entity.ts';
import { CataloguePilotRow } from './features/criteria-catalogue/catalogue-pilot.entity.ts';
import { CountingRuleRow } from './features/counting-rule/counting-rule.entity.ts';
import { CatalogueTransitionRow } from './features/criteria-catalogue/catalogue-transition.entity.ts';
import { CriteriaCatalogueRow } from './features/criteria-catalogue/criteria-catalogue.entity.ts';
import { CriterionLevelRow } from './features/criteria-catalogue/criterion-level.entity.ts';
import { CriterionRow } from './features/criteria-catalogue/criterion.entity.ts';
import { IndicatorSetRow } from './features/indicator-set/indicator-set.entity.ts';
import { SetIndicatorRow } from './features/indicator-set/set-indicator.entity.ts';
import { DeliverablePartRow } from './features/deliverable-part/deliverable-part.entity.ts';
import { DraftInputRow } from './features/deliverable/draft-input.entity.ts';
import { ImportMappingRow } from './features/import/import-mapping.entity.ts';
import { ImportRowRow } from './features/import/import-row.entity.ts';
import { ImportRunRow } from './features/import/import-run.entity.ts';
import { EnquiryRow } from './features/enquiry/enquiry.entity.ts';
import { EnquiryAnswerRow } from './features/enquiry/enquiry-answer.entity.ts';
import { EnquiryNoteRow } from './features/enquiry/enquiry-note.entity.ts';
import { EnquirySaltRow } from './features/enquiry/enquiry-salt.entity.ts';
import { EnquiryThrottleRow } from './features/enquiry/enquiry-throttle.entity.ts';
import { MasRow } from './features/mas/mas.entity.ts';
import { MasMunicipalityRow } from './features/mas/mas-municipality.entity.ts';
import { MasProjectRow } from './features/mas/mas-project.entity.ts';
import { MasProjectUnitRow } from './features/mas/mas-project-unit.entity.ts';
import { CallRow } from './features/funding/call.entity.ts';
import { MeasureSourceStepRow } from './features/funding/measure-source-step.entity.ts';
import { MeasureSourceRow } from './features/funding/measure-source.entity.ts';
import { HandoverRow } from './features/handover/handover.entity.ts';
import { MilestoneRow } from './features/milestone/milestone.entity.ts';
import { ExclusionIndexRow } from './features/municipality/exclusion-index.entity.ts';
import { MunicipalityRow } from './features/municipality/municipality.entity.ts';
import { UnitMunicipalityRow } from './features/territorial-unit/unit-municipality.entity.ts';
import { UnitContactRow } from './features/territorial-unit/unit-contact.entity.ts';
import { AdvisoryAttendanceRow } from './features/advisory-log/advisory-attendance.entity.ts';
import { AdvisoryLogUnitRow } from './features/advisory-log/advisory-log-unit.entity.ts';
import { AdvisoryLogVersionRow } from './features/advisory-log/advisory-log-version.entity.ts';
import { AdvisoryLogRow } from './features/advisory-log/advisory-log.entity.ts';
import { VisitResponseRow } from './features/advisory-log/visit-response.entity.ts';
import { LogTemplateRow } from './features/log-template/log-template.entity.ts';
import { CodeListItemRow } from './features/code-list/code-list-item.entity.ts';
import { CalendarFeedRow } from './features/deadline/calendar-feed.entity.ts';
import { DeadlineRow } from './features/deadline/deadline.entity.ts';
import { ReminderRow } from './features/notification/reminder.entity.ts';
import { DeliverableFileRow } from './features/deliverable/deliverable-file.entity.ts';
import { DeliverableTransitionRow } from './features/deliverable/deliverable-transition.entity.ts';
import { DeliverableRow } from './features/deliverable/deliverable.entity.ts';
import { IndicatorTargetRow } from './features/indicator/indicator-target.entity.ts';
import { IndicatorRow } from './features/indicator/indicator.entity.ts';
import { NotificationRow } from './features/notification/notification.entity.ts';
import { ErasureRequestRow } from './features/participant/erasure-request.entity.ts';
import { ParticipantIdentityRow } from './features/participant/participant-identity.entity.ts';
import { ParticipantMergeRow } from './features/participant/participant-merge.entity.ts';
import { ParticipantListingRow } from './features/participant/participant-listing.entity.ts';
import { ParticipantOpeningRow } from './features/participant/participant-opening.entity.ts';
import { ParticipantRecordRow } from './features/participant/participant-record.entity.ts';
import { ParticipantUnitRow } from './features/participant/participant-unit.entity.ts';
import { RetentionTermRow } from './features/participant/retention-term.entity.ts';
import { ParticipantRow } from './features/participant/participant.entity.ts';
import { EsfExchangeRow } from './features/is-esf/esf-exchange.entity.ts';
import { EsfMatchRow } from './features/is-esf/esf-match.entity.ts';
import { EsfRowRow } from './features/is-esf/esf-row.entity.ts';
import { EsfSpecificationRow } from './features/is-esf/esf-specification.entity.ts';
import { MeasureProgressEvidenceRow } from './features/plan/measure-progress-evidence.entity.ts';
import { MeasureProgressRow } from './features/plan/measure-progress.entity.ts';
import { MeasureTextRow } from './features/plan/measure-text.entity.ts';
import { MeasureRow } from './features/plan/measure.entity.ts';
import { PlanObjectiveRow } from './features/plan/plan-objective.entity.ts';
import { PlanVersionRow } from './features/plan/plan-version.entity.ts';
import { PlanRow } from './features/plan/plan.entity.ts';
import { ProgrammeItemRow } from './features/programme/programme-item.entity.ts';
import { ProgrammeVersionRow } from './features/programme/programme-version.entity.ts';
import { SearchWordRow } from './features/search/search-word.entity.ts';
import { KeyActivityRow } from './features/project/key-activity.entity.ts';
import { OutputLineRow } from './features/project/output-line.entity.ts';
import { ProjectRow } from './features/project/project.entity.ts';
import { ThematicAreaRow } from './features/project/thematic-area.entity.ts';
import { TerritorialPlaceRow } from './features/territorial-unit/territorial-place.entity.ts';
import { TerritorialUnitRow } from './features/territorial-unit/territorial-unit.entity.ts';
import { UnitPlaceRow } from './features/territorial-unit/unit-place.entity.ts';
import { EmploymentRow } from './features/timesheet/employment.entity.ts';
import { FindingWaiverRow } from './features/timesheet/finding-waiver.entity.ts';
import { TimesheetRuleRow } from './features/timesheet/timesheet-rule.entity.ts';
import { TimesheetSignatureRow } from './features/timesheet/timesheet-signature.entity.ts';
import { WorkHoursRow } from './features/timesheet/work-hours.entity.ts';
import { AppUserRow } from './features/user/app-user.entity.ts';
import { RoleAssignmentRow } from './features/user/role-assignment.entity.ts';
import { VerdictRow } from './features/verdict/verdict.entity.ts';
import { AccessLinkRow } from './platform/auth/access-link.entity.ts';
import { SessionRow } from './platform/auth/session.entity.ts';
import { SignInThrottleRow } from './platform/auth/sign-in-throttle.entity.ts';
import { InstallationRow } from './platform/db/installation.entity.ts';
import { FactRow } from './platform/facts/fact.entity.ts';
import { OutboxRow } from './platform/facts/outbox.entity.ts';
import { ReceiptRow } from './platform/facts/receipt.entity.ts';
import { StoredFileRow } from './platform/files/stored-file.entity.ts';
import { MailMessageRow } from './platform/mail/mail-message.entity.ts';

/** Every table's columns, for the mapper and for the check that migrations and code agree. */
export const entities = [
  SearchWordRow,
  ProgrammeVersionRow,
  ProgrammeItemRow,
  MeasureProgressEvidenceRow,
  MeasureProgressRow,
  MeasureTextRow,
  MeasureRow,
  PlanObjectiveRow,
  PlanVersionRow,
  PlanRow,
  IndicatorSetRow,
  SetIndicatorRow,
  DeliverablePartRow,
  DraftInputRow,
  AssessmentEvidenceRow,
  AssessmentRow,
  AttachmentRow,
  AttachmentOpeningRow,
  CooperationDescriptionRow,
  DescriptionAreaRow,
  DescriptionCriterionRow,
  ExpectedResultRow,
  ResultClosingEvidenceRow,
  ResultClosingRow,
  CataloguePilotRow,
  CountingRuleRow,
  CatalogueTransitionRow,
  CriteriaCatalogueRow,
  CriterionLevelRow,
  CriterionRow,
  ImportMappingRow,
  ImportRowRow,
  ImportRunRow,
  EnquiryRow,
  EnquiryAnswerRow,
  EnquiryNoteRow,
  EnquirySaltRow,
  EnquiryThrottleRow,
  MasRow,
  MasMunicipalityRow,
  MasProjectRow,
  MasProjectUnitRow,
  CallRow,
  MeasureSourceRow,
  MeasureSourceStepRow,
  HandoverRow,
  MilestoneRow,
  ExclusionIndexRow,
  MunicipalityRow,
  UnitMunicipalityRow,
  UnitContactRow,
  AdvisoryAttendanceRow,
  AdvisoryLogVersionRow,
  AdvisoryLogUnitRow,
  AdvisoryLogRow,
  VisitResponseRow,
  LogTemplateRow,
  CodeListItemRow,
  CalendarFeedRow,
  DeadlineRow,
  ReminderRow,
  DeliverableFileRow,
  DeliverableTransitionRow,
  DeliverableRow,
  IndicatorTargetRow,
  IndicatorRow,
  NotificationRow,
  ErasureRequestRow,
  ParticipantIdentityRow,
  ParticipantMergeRow,
  ParticipantListingRow,
  ParticipantOpeningRow,
  ParticipantRecordRow,
  ParticipantUnitRow,
  RetentionTermRow,
  ParticipantRow,
  EsfExchangeRow,
  EsfRowRow,
  EsfMatchRow,
  EsfSpecificationRow,
  KeyActivityRow,
  OutputLineRow,
  ProjectRow,
  ThematicAreaRow,
  TerritorialPlaceRow,
  TerritorialUnitRow,
  UnitPlaceRow,
  EmploymentRow,
  FindingWaiverRow,
  TimesheetRuleRow,
  TimesheetSignatureRow,
  WorkHoursRow,
  AppUserRow,
  RoleAssignmentRow,
  VerdictRow,
  AccessLinkRow,
  SessionRow,
  SignInThrottleRow,
  InstallationRow,
  FactRow,
  OutboxRow,
  ReceiptRow,
  StoredFileRow,
  MailMessageRow,
];

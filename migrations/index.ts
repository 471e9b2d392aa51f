import { CreatePlatform1790000000001 } from './1790000000001-create-platform.ts';
import { CreateProject1790000000002 } from './1790000000002-create-project.ts';
import { CreateDeliverable1790000000003 } from './1790000000003-create-deliverable.ts';
import { CreateParticipant1790000000004 } from './1790000000004-create-participant.ts';
import { CreateDeadline1790000000005 } from './1790000000005-create-deadline.ts';
import { VersionPlacesUnitsAndTargets1790000000006 } from './1790000000006-version-places-units-and-targets.ts';
import { FlagBackdatedTransition1790000000007 } from './1790000000007-flag-backdated-transition.ts';
import { CompleteProjectRoles1790000000008 } from './1790000000008-complete-project-roles.ts';
import { CreateCalendarFeed1790000000009 } from './1790000000009-create-calendar-feed.ts';
import { CalmMail1790000000010 } from './1790000000010-calm-mail.ts';
import { CreateMunicipality1790000000011 } from './1790000000011-create-municipality.ts';
import { CreateImport1790000000012 } from './1790000000012-create-import.ts';
import { CreateMilestone1790000000013 } from './1790000000013-create-milestone.ts';
import { CreateCooperationDescription1790000000014 } from './1790000000014-create-cooperation-description.ts';
import { CreateCriteria1790000000015 } from './1790000000015-create-criteria.ts';
import { CreateHandover1790000000016 } from './1790000000016-create-handover.ts';
import { CompleteCriteria1790000000018 } from './1790000000018-complete-criteria.ts';
import { NoteDescriptionWithdrawal1790000000017 } from './1790000000017-note-description-withdrawal.ts';
import { CreateIndicatorSet1790000000019 } from './1790000000019-create-indicator-set.ts';
import { CreateDeliverablePart1790000000020 } from './1790000000020-create-deliverable-part.ts';
import { KeepCriteria1790000000021 } from './1790000000021-keep-criteria.ts';
import { WithdrawIndicatorSet1790000000022 } from './1790000000022-withdraw-indicator-set.ts';
import { CompleteAdvisoryLog1790000000023 } from './1790000000023-complete-advisory-log.ts';
import { CreateVisitResponse1790000000024 } from './1790000000024-create-visit-response.ts';
import { WidenMonitoringSheet1790000000025 } from './1790000000025-widen-monitoring-sheet.ts';
import { MergeParticipants1790000000026 } from './1790000000026-merge-participants.ts';
import { VersionCountingRule1790000000027 } from './1790000000027-version-counting-rule.ts';
import { CreateEsfExchange1790000000028 } from './1790000000028-create-esf-exchange.ts';
import { CreateTimesheet1790000000029 } from './1790000000029-create-timesheet.ts';
import { DrawFinalReports1790000000030 } from './1790000000030-draw-final-reports.ts';
import { ProtectParticipants1790000000031 } from './1790000000031-protect-participants.ts';
import { GuardNames1790000000038 } from './1790000000038-guard-names.ts';
import { CreateProgramme1790000000039 } from './1790000000039-create-programme.ts';
import { CreatePlan1790000000040 } from './1790000000040-create-plan.ts';
import { CreateFunding1790000000041 } from './1790000000041-create-funding.ts';
import { CreateMas1790000000042 } from './1790000000042-create-mas.ts';
import { CreateEnquiry1790000000043 } from './1790000000043-create-enquiry.ts';
import { CreateSearch1790000000044 } from './1790000000044-create-search.ts';

/** An explicit list, not a glob: the same compiled, under a test transformer and in production. */
export const migrations = [
  CreatePlatform1790000000001,
  CreateProject1790000000002,
  CreateDeliverable1790000000003,
  CreateParticipant1790000000004,
  CreateDeadline1790000000005,
  VersionPlacesUnitsAndTargets1790000000006,
  FlagBackdatedTransition1790000000007,
  CompleteProjectRoles1790000000008,
  CreateCalendarFeed1790000000009,
  CalmMail1790000000010,
  CreateMunicipality1790000000011,
  CreateImport1790000000012,
  CreateMilestone1790000000013,
  CreateCooperationDescription1790000000014,
  CreateCriteria1790000000015,
  CreateHandover1790000000016,
  NoteDescriptionWithdrawal1790000000017,
  CompleteCriteria1790000000018,
  CreateIndicatorSet1790000000019,
  CreateDeliverablePart1790000000020,
  KeepCriteria1790000000021,
  WithdrawIndicatorSet1790000000022,
  CompleteAdvisoryLog1790000000023,
  CreateVisitResponse1790000000024,
  WidenMonitoringSheet1790000000025,
  MergeParticipants1790000000026,
  VersionCountingRule1790000000027,
  CreateEsfExchange1790000000028,
  CreateTimesheet1790000000029,
  DrawFinalReports1790000000030,
  ProtectParticipants1790000000031,
  GuardNames1790000000038,
  CreateProgramme1790000000039,
  CreatePlan1790000000040,
  CreateFunding1790000000041,
  CreateMas1790000000042,
  CreateEnquiry1790000000043,
  CreateSearch1790000000044,
];

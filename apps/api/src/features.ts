import type { Type } from '@nestjs/common';
import { AdvisoryLogModule } from './features/advisory-log/advisory-log.module.ts';
import { AttachmentModule } from './features/attachment/attachment.module.ts';
import { AssessmentModule } from './features/assessment/assessment.module.ts';
import { CodeListModule } from './features/code-list/code-list.module.ts';
import { ComparisonModule } from './features/comparison/comparison.module.ts';
import { CooperationDescriptionModule } from './features/cooperation-description/cooperation-description.module.ts';
import { CountingRuleModule } from './features/counting-rule/counting-rule.module.ts';
import { CriteriaCatalogueModule } from './features/criteria-catalogue/criteria-catalogue.module.ts';
import { DeadlineModule } from './features/deadline/deadline.module.ts';
import { DeliverableModule } from './features/deliverable/deliverable.module.ts';
import { DeliverablePartModule } from './features/deliverable-part/deliverable-part.module.ts';
import { DraftDocumentModule } from './features/draft-document/draft-document.module.ts';
import { EnquiryModule } from './features/enquiry/enquiry.module.ts';
import { FundingModule } from './features/funding/funding.module.ts';
import { HandoverModule } from './features/handover/handover.module.ts';
import { HealthModule } from './features/health/health.module.ts';
import { ImportModule } from './features/import/import.module.ts';
import { IndicatorModule } from './features/indicator/indicator.module.ts';
import { IndicatorSetModule } from './features/indicator-set/indicator-set.module.ts';
import { IsEsfModule } from './features/is-esf/is-esf.module.ts';
import { LogTemplateModule } from './features/log-template/log-template.module.ts';
import { MasModule } from './features/mas/mas.module.ts';
import { MilestoneModule } from './features/milestone/milestone.module.ts';
import { MunicipalityModule } from './features/municipality/municipality.module.ts';
import { MyDayModule } from './features/my-day/my-day.module.ts';
import { NotificationModule } from './features/notification/notification.module.ts';
import { ParticipantModule } from './features/participant/participant.module.ts';
import { PlanModule } from './features/plan/plan.module.ts';
import { ProgrammeModule } from './features/programme/programme.module.ts';
import { ProjectModule } from './features/project/project.module.ts';
import { SearchModule } from './features/search/search.module.ts';
import { SessionModule } from './features/session/session.module.ts';
import { SettingsModule } from './features/settings/settings.module.ts';
import { SilentUnitModule } from './features/silent-unit/silent-unit.module.ts';
import { TerritorialUnitModule } from './features/territorial-unit/territorial-unit.module.ts';
import { TimesheetModule } from './features/timesheet/timesheet.module.ts';
import { UserModule } from './features/user/user.module.ts';
import { VerdictModule } from './features/verdict/verdict.module.ts';

/** Every feature, one line each. */
export const features: Type[] = [
  SessionModule,
  HealthModule,
  ProjectModule,
  ProgrammeModule,
  SearchModule,
  CodeListModule,
  UserModule,
  SettingsModule,
  TerritorialUnitModule,
  DeliverableModule,
  ParticipantModule,
  AdvisoryLogModule,
  LogTemplateModule,
  IndicatorModule,
  CountingRuleModule,
  VerdictModule,
  ComparisonModule,
  DeadlineModule,
  NotificationModule,
  MyDayModule,
  MunicipalityModule,
  MilestoneModule,
  PlanModule,
  FundingModule,
  MasModule,
  EnquiryModule,
  SilentUnitModule,
  HandoverModule,
  ImportModule,
  AttachmentModule,
  CooperationDescriptionModule,
  CriteriaCatalogueModule,
  AssessmentModule,
  IndicatorSetModule,
  DeliverablePartModule,
  DraftDocumentModule,
  TimesheetModule,
  IsEsfModule,
];

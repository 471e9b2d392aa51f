import { Module } from '@nestjs/common';
import { ComparisonModule } from '../comparison/comparison.module.ts';
import { AssessmentDeadlineRepository } from './assessment-deadline.repository.ts';
import { CalendarFeedRepository } from './calendar-feed.repository.ts';
import { CalendarReader } from './calendar-reader.ts';
import { CalendarController } from './calendar.controller.ts';
import { CalendarService } from './calendar.service.ts';
import { CloseCalendars } from './close-calendars.ts';
import { DeadlineController } from './deadline.controller.ts';
import { DeadlineLookup } from './deadline.lookup.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import { DeadlineView } from './deadline.view.ts';
import { EnquiryDeadlineRepository } from './enquiry-deadline.repository.ts';
import { FollowAssessments } from './follow-assessments.ts';
import { CallDeadlineRepository } from './call-deadline.repository.ts';
import { FollowCalls } from './follow-calls.ts';
import { FollowDeliverables } from './follow-deliverables.ts';
import { FollowEnquiries } from './follow-enquiries.ts';
import { FollowMilestones } from './follow-milestones.ts';
import { FollowNextSteps } from './follow-next-steps.ts';
import { FollowPlans } from './follow-plans.ts';
import { FollowParts } from './follow-parts.ts';
import { FollowProject } from './follow-project.ts';
import { FollowResults } from './follow-results.ts';
import { LetGoOfUnits } from './let-go-of-units.ts';
import { MilestoneDeadlineRepository } from './milestone-deadline.repository.ts';
import { NextStepDeadlineRepository } from './next-step-deadline.repository.ts';
import { PartDeadlineRepository } from './part-deadline.repository.ts';
import { PlanDeadlineRepository } from './plan-deadline.repository.ts';
import { ResultDeadlineRepository } from './result-deadline.repository.ts';

@Module({
  imports: [ComparisonModule],
  controllers: [DeadlineController, CalendarController],
  providers: [
    LetGoOfUnits,
    DeadlineRepository,
    DeadlineView,
    DeadlineLookup,
    CalendarReader,
    CalendarFeedRepository,
    CalendarService,
    CloseCalendars,
    FollowDeliverables,
    FollowProject,
    MilestoneDeadlineRepository,
    FollowMilestones,
    AssessmentDeadlineRepository,
    FollowAssessments,
    ResultDeadlineRepository,
    FollowResults,
    PartDeadlineRepository,
    FollowParts,
    NextStepDeadlineRepository,
    FollowNextSteps,
    EnquiryDeadlineRepository,
    FollowEnquiries,
    CallDeadlineRepository,
    FollowCalls,
    PlanDeadlineRepository,
    FollowPlans,
  ],
  exports: [DeadlineLookup],
})
export class DeadlineModule {}

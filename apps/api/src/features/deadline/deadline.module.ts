import { Module } from '@nestjs/common';
import { CalendarFeedRepository } from './calendar-feed.repository.ts';
import { CalendarReader } from './calendar-reader.ts';
import { CalendarController } from './calendar.controller.ts';
import { CalendarService } from './calendar.service.ts';
import { CloseCalendars } from './close-calendars.ts';
import { DeadlineController } from './deadline.controller.ts';
import { DeadlineLookup } from './deadline.lookup.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import { DeadlineView } from './deadline.view.ts';
import { FollowDeliverables } from './follow-deliverables.ts';
import { FollowProject } from './follow-project.ts';

@Module({
  controllers: [DeadlineController, CalendarController],
  providers: [
    DeadlineRepository,
    DeadlineView,
    DeadlineLookup,
    CalendarReader,
    CalendarFeedRepository,
    CalendarService,
    CloseCalendars,
    FollowDeliverables,
    FollowProject,
  ],
  exports: [DeadlineLookup],
})
export class DeadlineModule {}

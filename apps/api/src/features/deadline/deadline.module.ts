import { Module } from '@nestjs/common';
import { CalendarReader } from './calendar-reader.ts';
import { CalendarController } from './calendar.controller.ts';
import { DeadlineController } from './deadline.controller.ts';
import { DeadlineLookup } from './deadline.lookup.ts';
import { DeadlineRepository } from './deadline.repository.ts';
import { DeadlineView } from './deadline.view.ts';
import { FollowDeliverables } from './follow-deliverables.ts';
import { FollowProject } from './follow-project.ts';

@Module({
  controllers: [DeadlineController, CalendarController],
  providers: [DeadlineRepository, DeadlineView, DeadlineLookup, CalendarReader, FollowDeliverables, FollowProject],
  exports: [DeadlineLookup],
})
export class DeadlineModule {}

import { Module } from '@nestjs/common';
import { DeadlineModule } from '../deadline/deadline.module.ts';
import { DeliverableModule } from '../deliverable/deliverable.module.ts';
import { AlmostParticipantsView } from './almost-participants.view.ts';
import { FirstStepsView } from './first-steps.view.ts';
import { MyDayController } from './my-day.controller.ts';
import { MyDayView } from './my-day.view.ts';
import { UnansweredVisitsView } from './unanswered-visits.view.ts';
import { WaitingCooperationView } from './waiting-cooperation.view.ts';

@Module({
  imports: [DeadlineModule, DeliverableModule],
  controllers: [MyDayController],
  providers: [MyDayView, AlmostParticipantsView, FirstStepsView, WaitingCooperationView, UnansweredVisitsView],
})
export class MyDayModule {}

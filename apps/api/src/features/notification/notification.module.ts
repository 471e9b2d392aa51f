import { Module } from '@nestjs/common';
import { MailReminderConsumer } from './mail-reminder.consumer.ts';
import { NotificationController } from './notification.controller.ts';
import { NotificationRepository } from './notification.repository.ts';
import { NotificationService } from './notification.service.ts';
import { NotificationView } from './notification.view.ts';
import { PlanRemindersHandler } from './plan-reminders.handler.ts';
import { TellOfDeliverables } from './tell-of-deliverables.ts';
import { TellOfDescriptions } from './tell-of-descriptions.ts';
import { TellOfDisputes } from './tell-of-disputes.ts';
import { TellOfEnquiries } from './tell-of-enquiries.ts';
import { TellOfHandovers } from './tell-of-handovers.ts';

@Module({
  controllers: [NotificationController],
  providers: [
    NotificationService,
    NotificationRepository,
    NotificationView,
    PlanRemindersHandler,
    MailReminderConsumer,
    TellOfDeliverables,
    TellOfHandovers,
    TellOfEnquiries,
    TellOfDisputes,
    TellOfDescriptions,
  ],
})
export class NotificationModule {}

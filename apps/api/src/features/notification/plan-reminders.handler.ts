import { Injectable } from '@nestjs/common';
import { addDays, crossedThresholds, daysBetween, reminderThresholds } from '@rssz/domain';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { HandlesJob, type JobHandler } from '../../platform/queue/handles-job.ts';
import { DeadlineLookup, type OpenDeadline } from '../deadline/deadline.lookup.ts';
import { NotificationRepository } from './notification.repository.ts';
import type { NotificationType } from './notification-types.ts';
import { reminderCandidates, type ReminderCandidate } from './reminder-candidates.view.ts';

const REMINDER: NotificationType = 'deadline.reminder';
const FURTHEST_DAYS = Math.max(...reminderThresholds);

/**
 * Plans every threshold that is crossed and not planned yet, for the owner and the managers. It may run at any time, any
 * number of times and side by side: the unique keys of reminder and notification are the truth.
 */
@Injectable()
@HandlesJob('plan-reminders')
export class PlanRemindersHandler implements JobHandler<'plan-reminders'> {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlineLookup,
    private readonly notifications: NotificationRepository,
  ) {}

  async run(): Promise<void> {
    await this.clock.refresh();
    const today = this.clock.today();
    const candidates = await reminderCandidates(this.database, today, addDays(today, FURTHEST_DAYS));
    const news = candidates.filter(({ dueOn, planned }) => crossedThresholds(dueOn, today, planned).notify !== null);
    for (const id of new Set(news.map(({ deadlineId }) => deadlineId))) {
      await this.unitOfWork.run(SYSTEM_ACTOR, (tx) => this.plan(tx, id));
    }
  }

  private async plan(tx: Transaction, deadlineId: string): Promise<void> {
    const deadline = await this.deadlines.lockOpen(tx, deadlineId);
    if (!deadline) return;
    // Read again under the lock: another process may have planned, or the date may have moved, a moment ago.
    const candidates = await reminderCandidates(tx, tx.today, addDays(tx.today, FURTHEST_DAYS), deadlineId);
    for (const candidate of candidates) await this.remind(tx, deadline, candidate);
  }

  private async remind(tx: Transaction, deadline: OpenDeadline, candidate: ReminderCandidate): Promise<void> {
    const { notify, settle } = crossedThresholds(deadline.dueOn, tx.today, candidate.planned);
    if (notify === null) return;
    const { id, projectId, dueOn, label, subjectType, subjectId } = deadline;
    const { recipientId } = candidate;
    const daysLeft = daysBetween(tx.today, dueOn);
    const notificationId = await this.notifications.add(tx, {
      projectId,
      recipientId,
      type: REMINDER,
      params: { label, dueOn, daysLeft, thresholdDays: notify },
      subjectType,
      subjectId,
      dedupKey: `deadline:${id}:${dueOn}:${notify}`,
    });
    if (notificationId === null) return;
    const thresholds = [notify, ...settle];
    await this.notifications.settle(tx, { projectId, deadlineId: id, dueOn, recipientId, notificationId, thresholds });
    await tx.record({
      type: 'notification.created',
      projectId,
      subjectType: 'notification',
      subjectId: notificationId,
      data: { type: REMINDER, deadlineId: id, dueOn, thresholdDays: notify },
    });
  }
}

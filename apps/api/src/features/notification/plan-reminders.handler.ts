import { Injectable, Logger } from '@nestjs/common';
import { addDays, crossedThresholds, daysBetween, reminderThresholds, type LocalDate } from '@rssz/domain';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { describeError } from '../../platform/queue/describe-error.ts';
import { HandlesJob, type JobHandler } from '../../platform/queue/handles-job.ts';
import { NotificationRepository } from './notification.repository.ts';
import type { NotificationType } from './notification-types.ts';
import { findRecipients, mayBeTold } from './recipient.ts';
import { reminderCandidates, type Reading, type ReminderCandidate } from './reminder-candidates.view.ts';

const REMINDER: NotificationType = 'deadline.reminder';
const FURTHEST_DAYS = Math.max(...reminderThresholds);

/** A candidate with the threshold to tell of, and those to write down in silence. */
interface DueReminder extends ReminderCandidate {
  readonly notify: number;
  readonly settle: readonly number[];
}

/**
 * Plans every threshold that is crossed and not planned yet, for the owner and the managers, a person at a time: what one
 * run plans for a person is one fact, from which one mail is written. It may run at any time, any number of times and side
 * by side: the unique keys of reminder and notification are the truth. What fails for one person stops nobody else, and fails
 * the job at the end, so that it is tried again.
 */
@Injectable()
@HandlesJob('plan-reminders')
export class PlanRemindersHandler implements JobHandler<'plan-reminders'> {
  private readonly log = new Logger(PlanRemindersHandler.name);

  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly unitOfWork: UnitOfWork,
    private readonly notifications: NotificationRepository,
  ) {}

  async run(): Promise<void> {
    await this.clock.refresh();
    const due = await dueReminders(this.database, this.clock.today());
    const failures: unknown[] = [];
    for (const recipientId of new Set(due.map((reminder) => reminder.recipientId))) {
      try {
        await this.unitOfWork.run(SYSTEM_ACTOR, (tx) => this.planFor(tx, recipientId));
      } catch (error) {
        this.log.warn(`reminders of ${recipientId}: ${describeError(error)}`);
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  private async planFor(tx: Transaction, recipientId: string): Promise<void> {
    await this.notifications.lockRecipient(tx, recipientId);
    const [recipient] = await findRecipients(tx, [recipientId]);
    if (!recipient) return;
    const notificationIds: string[] = [];
    // Read again under the lock: another process may have planned, or a date may have moved, a moment ago.
    for (const reminder of await dueReminders(tx, tx.today, recipientId)) {
      // Who has left the project or the unit is not told; its managers are, as of everything.
      if (!mayBeTold(recipient, 'deadline.read', reminder, tx.today)) continue;
      const id = await this.remind(tx, reminder);
      if (id !== null) notificationIds.push(id);
    }
    if (notificationIds.length === 0) return;
    await tx.record({
      type: 'reminder.planned',
      projectId: null,
      subjectType: 'user',
      subjectId: recipientId,
      data: { notificationIds },
    });
  }

  private async remind(tx: Transaction, reminder: DueReminder): Promise<string | null> {
    const { projectId, deadlineId, recipientId, dueOn, kind, stage, label, subjectType, subjectId, notify, settle } =
      reminder;
    const notificationId = await this.notifications.add(tx, {
      projectId,
      recipientId,
      type: REMINDER,
      params: {
        kind,
        ...(stage === null ? {} : { stage }),
        label,
        dueOn,
        daysLeft: daysBetween(tx.today, dueOn),
        thresholdDays: notify,
      },
      subjectType,
      subjectId,
      dedupKey: `deadline:${deadlineId}:${dueOn}:${notify}`,
    });
    if (notificationId === null) return null;
    const thresholds = [notify, ...settle];
    const told = { projectId, deadlineId, dueOn, recipientId, notificationId, thresholds };
    await this.notifications.settle(tx, told);
    await this.notifications.supersede(tx, told);
    return notificationId;
  }
}

/** The candidates whose deadline has crossed a threshold that is not planned, of everybody or of one person. */
async function dueReminders(
  reading: Reading,
  today: LocalDate,
  recipientId: string | null = null,
): Promise<DueReminder[]> {
  const candidates = await reminderCandidates(reading, today, addDays(today, FURTHEST_DAYS), recipientId);
  return candidates.flatMap((candidate) => {
    const { notify, settle } = crossedThresholds(candidate.dueOn, today, candidate.planned);
    return notify === null ? [] : [{ ...candidate, notify, settle }];
  });
}

import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { READABLE_SQL, readableBy } from './readable-notification.sql.ts';

/** What a person is told. `dedupKey` makes it one per person; `params` never hold personal data. */
export interface NewNotification {
  readonly projectId: string | null;
  readonly recipientId: string;
  readonly type: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly dedupKey: string;
}

export interface NewReminder {
  readonly projectId: string;
  readonly deadlineId: string;
  readonly dueOn: LocalDate;
  readonly recipientId: string;
  readonly notificationId: string;
  readonly thresholds: readonly number[];
}

const PLANNING_LOCK = 0x52454d49;

/** Writes notifications and the reminders they settle. */
@Injectable()
export class NotificationRepository {
  /** Lets one transaction at a time plan for a person; the next one finds what this one has planned. */
  async lockRecipient(tx: Transaction, recipientId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock($1, hashtext($2))`, [PLANNING_LOCK, recipientId], 'reminder-lock');
  }

  /** The id of the new notification, or null when the person has been told already. */
  async add(tx: Transaction, notification: NewNotification): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      `INSERT INTO notification (id, project_id, recipient_id, type, params, subject_type, subject_id, dedup_key, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (recipient_id, dedup_key) DO NOTHING
       RETURNING id`,
      [
        uuidv7(),
        notification.projectId,
        notification.recipientId,
        notification.type,
        JSON.stringify(notification.params),
        notification.subjectType,
        notification.subjectId,
        notification.dedupKey,
        tx.now,
      ],
      'notification-add',
    );
    return row?.id ?? null;
  }

  /** Writes the crossed thresholds down as planned, all under the notification that tells of them. */
  async settle(tx: Transaction, reminder: NewReminder): Promise<void> {
    await tx.query(
      `INSERT INTO reminder (id, project_id, deadline_id, threshold_days, due_on, recipient_id, notification_id, planned_at)
       SELECT uuidv7(), $1, $2, threshold, $3, $4, $5, $6 FROM unnest($7::int[]) AS threshold
       ON CONFLICT (deadline_id, due_on, threshold_days, recipient_id) DO NOTHING`,
      [
        reminder.projectId,
        reminder.deadlineId,
        reminder.dueOn,
        reminder.recipientId,
        reminder.notificationId,
        tx.now,
        reminder.thresholds,
      ],
      'reminder-settle',
    );
  }

  /** What was told before of the same deadline and is not read yet says less than the new one: it counts as read with it. */
  async supersede(tx: Transaction, { recipientId, deadlineId, notificationId }: NewReminder): Promise<void> {
    await tx.query(
      `UPDATE notification SET read_at = $4 WHERE recipient_id = $1 AND read_at IS NULL AND id <> $3
         AND id IN (SELECT notification_id FROM reminder WHERE deadline_id = $2 AND recipient_id = $1)`,
      [recipientId, deadlineId, notificationId, tx.now],
      'notification-supersede',
    );
  }

  async markRead(tx: Transaction, actor: SignedInActor, id: string): Promise<boolean> {
    const row = await tx.one<{ id: string }>(
      `UPDATE notification n SET read_at = coalesce(n.read_at, $5) WHERE ${READABLE_SQL} AND n.id = $6 RETURNING n.id`,
      [...readableBy(actor, tx.today), tx.now, id],
    );
    return row !== null;
  }

  async markAllRead(tx: Transaction, actor: SignedInActor): Promise<void> {
    await tx.query(`UPDATE notification n SET read_at = $5 WHERE ${READABLE_SQL} AND n.read_at IS NULL`, [
      ...readableBy(actor, tx.today),
      tx.now,
    ]);
  }
}

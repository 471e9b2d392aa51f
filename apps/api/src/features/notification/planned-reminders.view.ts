import type { LocalDate, Stage } from '@rssz/domain';
import { DEADLINE_KIND } from '../deadline/deadline-kind.lookup.ts';
import { DEADLINE_UNIT, deadlineUnitJoins } from '../deadline/deadline-unit.lookup.ts';
import type { Reading } from './reminder-candidates.view.ts';

/** A reminder that still holds: its deadline open, its date not moved. */
export interface PlannedReminder {
  readonly recipientId: string;
  readonly projectId: string;
  readonly projectCode: string;
  readonly projectName: string;
  readonly unitId: string | null;
  readonly kind: string;
  readonly stage: Stage | null;
  readonly label: string;
  readonly dueOn: LocalDate;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** $1 notifications · $2 today. One planned with several thresholds is one reminder. */
const FIND = `
SELECT DISTINCT n.recipient_id AS "recipientId", l.id, l.project_id AS "projectId", p.code AS "projectCode", p.name AS "projectName",
  ${DEADLINE_UNIT} AS "unitId", ${DEADLINE_KIND}, l.label, l.due_on AS "dueOn", l.subject_type AS "subjectType",
  l.subject_id AS "subjectId"
FROM notification n
JOIN reminder r ON r.notification_id = n.id
JOIN deadline l ON l.id = r.deadline_id AND l.due_on = r.due_on AND l.closed_at IS NULL
JOIN project p ON p.id = l.project_id ${deadlineUnitJoins('$2')}
WHERE n.id = ANY($1::uuid[])
ORDER BY l.due_on, l.label, l.id`;

/** The reminders behind the notifications that still hold, the longest overdue first. */
export function plannedReminders(
  reading: Reading,
  notificationIds: readonly string[],
  today: LocalDate,
): Promise<PlannedReminder[]> {
  return reading.query<PlannedReminder>(FIND, [notificationIds, today], 'planned-reminders');
}

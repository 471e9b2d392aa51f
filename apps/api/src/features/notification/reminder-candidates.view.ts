import type { LocalDate } from '@rssz/domain';

/** Anything that reads: the database, or a transaction. */
export interface Reading {
  query<T>(text: string, params?: readonly unknown[], name?: string): Promise<T[]>;
}

/** One person to be reminded of one open deadline, with the thresholds already planned for its present date. */
export interface ReminderCandidate {
  readonly deadlineId: string;
  readonly dueOn: LocalDate;
  readonly recipientId: string;
  readonly planned: readonly number[];
}

/** $1 today · $2 the last due date to look at · $3 one deadline, or null for all */
const CANDIDATES = `
SELECT l.id AS "deadlineId", l.due_on AS "dueOn", who.recipient_id AS "recipientId",
  coalesce(array_agg(r.threshold_days) FILTER (WHERE r.threshold_days IS NOT NULL), '{}') AS planned
FROM deadline l
JOIN LATERAL (
  SELECT l.owner_id AS recipient_id WHERE l.owner_id IS NOT NULL
  UNION
  SELECT a.user_id FROM role_assignment a
  WHERE a.project_id = l.project_id AND a.role = 'manager'
    AND a.valid_from <= $1::date AND (a.valid_to IS NULL OR a.valid_to >= $1::date)
) who ON true
JOIN app_user u ON u.id = who.recipient_id AND u.disabled_at IS NULL
LEFT JOIN reminder r ON r.deadline_id = l.id AND r.due_on = l.due_on AND r.recipient_id = who.recipient_id
WHERE l.closed_at IS NULL AND l.due_on <= $2::date AND ($3::uuid IS NULL OR l.id = $3)
GROUP BY l.id, l.due_on, who.recipient_id
ORDER BY l.due_on, l.id, who.recipient_id`;

/** The owner and the managers of today, for every open deadline up to a day. */
export function reminderCandidates(
  reading: Reading,
  today: LocalDate,
  upTo: LocalDate,
  deadlineId: string | null = null,
): Promise<ReminderCandidate[]> {
  return reading.query<ReminderCandidate>(CANDIDATES, [today, upTo, deadlineId], 'reminder-candidates');
}

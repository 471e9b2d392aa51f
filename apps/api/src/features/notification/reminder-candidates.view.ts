import type { LocalDate, Stage } from '@rssz/domain';
import { DEADLINE_KIND, deadlineIsLive } from '../deadline/deadline-kind.lookup.ts';
import { DEADLINE_UNIT, deadlineUnitJoins } from '../deadline/deadline-unit.lookup.ts';

/** Anything that reads: the database, or a transaction. */
export interface Reading {
  query<T>(text: string, params?: readonly unknown[], name?: string): Promise<T[]>;
}

/** One person to be reminded of one open deadline, with the thresholds already planned for its present date. */
export interface ReminderCandidate {
  readonly recipientId: string;
  readonly deadlineId: string;
  readonly projectId: string;
  readonly unitId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly stage: Stage | null;
  readonly label: string;
  readonly dueOn: LocalDate;
  readonly planned: readonly number[];
}

/** $1 today · $2 the last due date to look at · $3 one recipient, or null for all */
const CANDIDATES = `
SELECT who.recipient_id AS "recipientId", l.id AS "deadlineId", l.project_id AS "projectId", ${DEADLINE_UNIT} AS "unitId",
  l.subject_type AS "subjectType", l.subject_id AS "subjectId", ${DEADLINE_KIND}, l.label, l.due_on AS "dueOn",
  ARRAY(SELECT r.threshold_days FROM reminder r
    WHERE r.deadline_id = l.id AND r.due_on = l.due_on AND r.recipient_id = who.recipient_id) AS planned
FROM deadline l ${deadlineUnitJoins('$1')}
JOIN LATERAL (
  SELECT l.owner_id AS recipient_id WHERE l.owner_id IS NOT NULL
  UNION
  SELECT a.user_id FROM role_assignment a
  WHERE a.project_id = l.project_id AND a.role = 'manager' AND l.kind <> 'next-step'
    AND (l.subject_type <> 'call' OR l.owner_id IS NULL)
    AND a.valid_from <= $1::date AND (a.valid_to IS NULL OR a.valid_to >= $1::date)
  UNION
  SELECT a.user_id FROM role_assignment a
  WHERE l.subject_type = 'call' AND a.unit_id = l.unit_id AND a.role IN ('consultant', 'coordinator')
    AND a.valid_from <= $1::date AND (a.valid_to IS NULL OR a.valid_to >= $1::date)
) who ON $3::uuid IS NULL OR who.recipient_id = $3
WHERE l.closed_at IS NULL AND l.due_on <= $2::date AND ${deadlineIsLive('$1')}
ORDER BY l.due_on DESC, l.label DESC, l.id, who.recipient_id`;

/**
 * The owner and the managers of today, for every open deadline up to a day; next steps of visits are the author's
 * alone, and the days of a call belong to everybody who works in the unit that counts on it. The most urgent last, so the newest in the bell.
 */
export function reminderCandidates(
  reading: Reading,
  today: LocalDate,
  upTo: LocalDate,
  recipientId: string | null = null,
): Promise<ReminderCandidate[]> {
  return reading.query<ReminderCandidate>(CANDIDATES, [today, upTo, recipientId], 'reminder-candidates');
}

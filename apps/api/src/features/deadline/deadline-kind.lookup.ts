/**
 * The columns that say of what kind a deadline `l` is. Milestones have one deadline for each stage, kept as
 * `milestone:<stage>`; readers get the two apart.
 */
export const DEADLINE_KIND = `split_part(l.kind, ':', 1) AS kind,
  CASE WHEN l.kind LIKE 'milestone:%' THEN split_part(l.kind, ':', 2) END AS stage`;

/**
 * False for the day of a call `l` once it is past: what opened is open, and what closed can be asked for no more, so neither
 * is ever overdue. The day is an SQL expression.
 */
export const deadlineIsLive = (day: string): string => `NOT (l.subject_type = 'call' AND l.due_on < ${day}::date)`;

import type { Transaction } from '../../platform/db/transaction.ts';
import type { UserRef } from '../../platform/http/dto/ref.dto.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

const WORKS_HERE = `r.project_id = $1 AND r.unit_id IS NULL AND r.role IN ('manager', 'consultant')`;

/** Who has a timesheet of a month: people who work for the project in it, and whoever has anything written in it. */
export function readPeopleOfMonth(
  db: Queryable,
  projectId: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): Promise<UserRef[]> {
  return db.query<UserRef>(
    `SELECT u.id, u.display_name AS "displayName" FROM app_user u
     WHERE EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = u.id AND ${WORKS_HERE}
         AND r.valid_from <= $3::date AND (r.valid_to IS NULL OR r.valid_to >= $2::date))
       OR EXISTS (SELECT 1 FROM employment e WHERE e.user_id = u.id AND e.project_id = $1
         AND e.valid_from <= $3::date AND (e.valid_to IS NULL OR e.valid_to >= $2::date))
       OR EXISTS (SELECT 1 FROM work_hours h WHERE h.user_id = u.id AND h.project_id = $1
         AND h.worked_on BETWEEN $2::date AND $3::date)
       OR u.id IN (SELECT l.created_by FROM advisory_log_version v JOIN advisory_log l ON l.id = v.log_id
         WHERE v.project_id = $1 AND v.held_on BETWEEN $2::date AND $3::date AND v.recorded_to IS NULL AND NOT v.is_voided)
     ORDER BY u.display_name COLLATE "cs-CZ-x-icu", u.id`,
    [projectId, startsOn, endsOn],
    'timesheet-people',
  );
}

/** The person, when they work or ever worked for the project; null otherwise. */
export function readTimesheetPerson(db: Queryable, projectId: string, userId: string): Promise<UserRef | null> {
  return db.one<UserRef>(
    `SELECT u.id, u.display_name AS "displayName" FROM app_user u
     WHERE u.id = $2 AND EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = u.id AND ${WORKS_HERE})`,
    [projectId, userId],
    'timesheet-person',
  );
}

/** Everybody who works or ever worked for the project, for whom an employment may be written. */
export function readTimesheetPeople(db: Queryable, projectId: string): Promise<UserRef[]> {
  return db.query<UserRef>(
    `SELECT u.id, u.display_name AS "displayName" FROM app_user u
     WHERE EXISTS (SELECT 1 FROM role_assignment r WHERE r.user_id = u.id AND ${WORKS_HERE})
     ORDER BY u.display_name COLLATE "cs-CZ-x-icu", u.id`,
    [projectId],
    'timesheet-everybody',
  );
}

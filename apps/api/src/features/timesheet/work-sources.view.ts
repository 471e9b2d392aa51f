import type { ContractKind, CountedVisit, Employment, LocalDate, Month, WorkEntry, WrittenKind } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

/** Hours written by hand, with the version that a change must name. */
export interface WrittenHours {
  readonly id: string;
  readonly personId: string;
  readonly on: LocalDate;
  readonly minutes: number;
  readonly kind: WrittenKind;
  readonly activityGroup: string | null;
  readonly keyActivity: string | null;
  readonly version: number;
}

export interface StoredEmployment extends Employment {
  readonly contract: ContractKind;
  readonly version: number;
}

/** A month marked as signed, or once marked so. */
export interface StoredSignature {
  readonly id: string;
  readonly personId: string;
  readonly month: Month;
  readonly signedOn: LocalDate;
  readonly projectMinutes: number;
  readonly visits: readonly CountedVisit[];
}

/** What a full working day and a full time are in a project. */
export interface TimesheetRuleRow {
  readonly fteLimitHundredths: number;
  readonly dayMinutes: number;
  /** 0 until the manager sets it. */
  readonly version: number;
}

/** Source: domain.md R10 (at most 1,0); a working day of 8 hours. */
const DEFAULT_RULE: TimesheetRuleRow = { fteLimitHundredths: 100, dayMinutes: 480, version: 0 };

/** Hours of a project ($1); what narrows them is added. */
export const HOURS = `
SELECT h.id, h.user_id AS "personId", h.worked_on AS on, h.minutes, h.kind, h.activity_group AS "activityGroup",
  k.code AS "keyActivity", h.version
FROM work_hours h LEFT JOIN key_activity k ON k.id = h.key_activity_id
WHERE h.project_id = $1`;

export function readHours(
  db: Queryable,
  projectId: string,
  { startsOn, endsOn, personId }: { startsOn: string; endsOn: string; personId?: string },
): Promise<WrittenHours[]> {
  return db.query<WrittenHours>(
    `${HOURS} AND h.worked_on BETWEEN $2::date AND $3::date AND ($4::uuid IS NULL OR h.user_id = $4)
     ORDER BY h.worked_on, h.kind, h.id`,
    [projectId, startsOn, endsOn, personId ?? null],
    'timesheet-hours',
  );
}

/** Hours as entries of the timesheet. */
export function entriesOf(hours: readonly WrittenHours[]): WorkEntry[] {
  return hours.map(({ id, personId, on, minutes, kind, activityGroup, keyActivity }) => {
    return { personId, on, minutes, kind, activityGroup, keyActivity, source: { type: 'hours', id } };
  });
}

/** Employments of a project ($1); what narrows them is added. */
export const EMPLOYMENTS = `
SELECT id, user_id AS "personId", project_code AS "projectCode", position, contract, fte_hundredths AS "fteHundredths",
  valid_from AS "validFrom", valid_to AS "validTo", version
FROM employment WHERE project_id = $1`;

/** Employments of a project's people, or of one of them. */
export function readEmployments(db: Queryable, projectId: string, personId?: string): Promise<StoredEmployment[]> {
  return db.query<StoredEmployment>(
    `${EMPLOYMENTS} AND ($2::uuid IS NULL OR user_id = $2) ORDER BY user_id, valid_from, id`,
    [projectId, personId ?? null],
    'timesheet-employments',
  );
}

/** The marks that hold, of some months. */
export function readSignatures(
  db: Queryable,
  projectId: string,
  { from, to, personId }: { from: Month; to: Month; personId?: string },
): Promise<StoredSignature[]> {
  return db.query<StoredSignature>(
    `SELECT id, user_id AS "personId", month, signed_on AS "signedOn", project_minutes AS "projectMinutes",
       visits
     FROM timesheet_signature WHERE project_id = $1 AND withdrawn_at IS NULL AND month BETWEEN $2 AND $3
       AND ($4::uuid IS NULL OR user_id = $4) ORDER BY month, user_id`,
    [projectId, from, to, personId ?? null],
    'timesheet-signatures',
  );
}

export async function readRule(db: Queryable, projectId: string): Promise<TimesheetRuleRow> {
  const row = await db.one<TimesheetRuleRow>(
    `SELECT fte_limit_hundredths AS "fteLimitHundredths", day_minutes AS "dayMinutes", version
     FROM timesheet_rule WHERE project_id = $1`,
    [projectId],
    'timesheet-rule',
  );
  return row ?? DEFAULT_RULE;
}

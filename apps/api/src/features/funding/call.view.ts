import { callStateOn, type LocalDate, type Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Call, CallEvent, CallMeasure } from './dto/call.dto.ts';

export type Readable = Pick<Transaction, 'query' | 'one'>;

/** Whose calls, as of which day; what counts on a call is shown in the scope of the reader. */
export interface CallReading {
  readonly projectId: string;
  readonly today: LocalDate;
  readonly scope: Scope;
}

type Row = Omit<Call, 'state'> & { readonly opensOn: LocalDate; readonly closesOn: LocalDate };

const COUNTED = `('accepted', 'applied', 'granted')`;

const fields = (inScope: string): string => `c.id, c.number, c.name, c.opens_on AS "opensOn", c.closes_on AS "closesOn",
  c.allocation_crowns AS "allocationCrowns", c.eligible_objectives AS "eligibleObjectives",
  c.eligible_applicants AS "eligibleApplicants", c.note, c.version, c.closes_on - $2::date AS "daysLeft",
  (SELECT count(*)::int FROM measure_source s JOIN measure_in_force m ON m.measure_id = s.measure_id
    WHERE s.call_id = c.id AND s.state IN ${COUNTED} AND ${inScope}) AS measures`;

/** The calls of a project, the next to close first. */
export async function readCalls(
  db: Readable,
  { projectId, today, scope }: CallReading,
  objective: string | undefined,
): Promise<Call[]> {
  const params: unknown[] = [projectId, today, objective ?? null];
  const rows = await db.query<Row>(
    `SELECT ${fields(scopePredicate(scope, 'm.unit_id', params))} FROM call c
     WHERE c.project_id = $1 AND ($3::text IS NULL OR $3 = ANY(c.eligible_objectives))
     ORDER BY c.closes_on < $2::date, CASE WHEN c.closes_on < $2::date THEN $2::date - c.closes_on
       ELSE c.closes_on - $2::date END, c.number`,
    params,
  );
  return rows.map((row) => withState(row, today));
}

/** One call; null when the project has none with the id. */
export async function readCall(db: Readable, reading: CallReading, id: string): Promise<Call | null> {
  const { projectId, today, scope } = reading;
  const params: unknown[] = [projectId, today, id];
  const row = await db.one<Row>(
    `SELECT ${fields(scopePredicate(scope, 'm.unit_id', params))} FROM call c WHERE c.project_id = $1 AND c.id = $3`,
    params,
  );
  return row && withState(row, today);
}

/** The measures that count on a call, in the scope of the reader. */
export function readCallMeasures(db: Readable, { projectId, scope }: CallReading, id: string): Promise<CallMeasure[]> {
  const params: unknown[] = [projectId, id];
  return db.query<CallMeasure>(
    `SELECT m.measure_id AS id, m.plan_id AS "planId", m.title, json_build_object('id', u.id, 'name', u.name) AS unit,
       s.item_code AS "itemCode", s.state, s.amount_crowns AS "amountCrowns"
     FROM measure_source s
     JOIN measure_in_force m ON m.measure_id = s.measure_id
     JOIN territorial_unit u ON u.id = m.unit_id
     WHERE s.project_id = $1 AND s.call_id = $2 AND ${scopePredicate(scope, 'm.unit_id', params)}
     ORDER BY u.name, m.title, s.item_code LIMIT 500`,
    params,
  );
}

/** What happened to a call, the newest first, read from the facts. */
export function readCallHistory(db: Readable, id: string): Promise<CallEvent[]> {
  return db.query<CallEvent>(
    `SELECT f.type, f.occurred_at AS at, coalesce(f.data -> 'fields', '[]') AS fields,
       CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'displayName', e.display_name) END AS by
     FROM fact f LEFT JOIN app_user e ON e.id = f.actor_id
     WHERE f.subject_type = 'call' AND f.subject_id = $1 ORDER BY f.occurred_at DESC, f.id DESC`,
    [id],
  );
}

function withState(row: Row, today: LocalDate): Call {
  return { ...row, state: callStateOn(row, today) };
}

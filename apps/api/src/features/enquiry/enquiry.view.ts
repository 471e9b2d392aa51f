import {
  OPEN_ENQUIRY_STATES,
  SETTLED_ENQUIRY_STATES,
  WAITING_ENQUIRY_STATES,
  type EnquiryState,
  type LocalDate,
} from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { regionRef } from '../municipality/region-ref.lookup.ts';
import type { EnquiryDetail, EnquiryPage } from './dto/enquiry.dto.ts';
import type { EnquiryQuery } from './dto/handle-enquiry.dto.ts';
import { ENQUIRY_NUMBER } from './enquiry-number.lookup.ts';

/** Who reads which project, and when. */
export interface EnquiryReading {
  readonly projectId: string;
  readonly userId: string;
  readonly today: LocalDate;
}

type Queryable = Pick<Transaction, 'query' | 'one'>;

const oneOf = (states: readonly EnquiryState[]): string =>
  `q.state IN (${states.map((state) => `'${state}'`).join(', ')})`;

const WAITING = oneOf(WAITING_ENQUIRY_STATES);

const person = (id: string): string => `(SELECT json_build_object('id', o.id, 'displayName', o.display_name)
  FROM app_user o WHERE o.id = ${id})`;

/** What every list shows of an enquiry `q`; $2 is today. */
const ROW = `'id', q.id, 'number', ${ENQUIRY_NUMBER}, 'objective', q.objective_code, 'state', q.state,
  'region', ${regionRef('q.region_code')},
  'suspicions', q.suspicions, 'organisation', q.organisation, 'topic', q.topic,
  'locale', q.locale, 'owner', ${person('q.owner_id')},
  'unit', (SELECT json_build_object('id', u.id, 'name', u.name) FROM territorial_unit u WHERE u.id = q.unit_id),
  'receivedOn', q.received_on, 'dueOn', q.due_on, 'daysLeft', q.due_on - $2::date, 'isWaiting', ${WAITING},
  'answeredOn', q.answered_on, 'anonymisedOn', q.anonymised_on, 'version', q.version`;

/** A page of the queue, what is due first on top, in one statement. */
export async function readEnquiries(
  db: Queryable,
  { projectId, userId, today }: EnquiryReading,
  query: EnquiryQuery,
): Promise<EnquiryPage> {
  const params: unknown[] = [projectId, today];
  const at = (value: unknown): string => `$${params.push(value)}`;
  const conditions = conditionsOf(query, userId, at);
  const found = await db.one<EnquiryPage>(
    `WITH matching AS (SELECT * FROM enquiry q WHERE q.project_id = $1 ${conditions.join(' ')}),
     page AS (SELECT * FROM matching q ORDER BY NOT ${WAITING}, CASE WHEN ${WAITING} THEN q.due_on END, q.number DESC
       LIMIT ${at(query.size)} OFFSET ${at((query.page - 1) * query.size)})
     SELECT (SELECT count(*) FROM matching)::int AS total,
       coalesce((SELECT json_agg(json_build_object('state', c.state, 'count', c.count)) FROM (
         SELECT state, count(*)::int AS count FROM enquiry WHERE project_id = $1 GROUP BY state) c), '[]') AS counts,
       coalesce((SELECT json_agg(json_build_object(${ROW})
         ORDER BY NOT ${WAITING}, CASE WHEN ${WAITING} THEN q.due_on END, q.number DESC) FROM page q), '[]') AS items`,
    params,
  );
  return found ?? { items: [], total: 0, counts: [] };
}

function conditionsOf(query: EnquiryQuery, userId: string, at: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const { state, objective, region, owner, overdue } = query;
  if (state === 'open') conditions.push(`AND ${oneOf(OPEN_ENQUIRY_STATES)}`);
  else if (state === 'settled') conditions.push(`AND ${oneOf(SETTLED_ENQUIRY_STATES)}`);
  else if (state) conditions.push(`AND q.state = ${at(state)}`);
  if (objective) conditions.push(`AND q.objective_code = ${at(objective)}`);
  if (region) conditions.push(`AND q.region_code = ${at(region)}`);
  if (owner === 'none') conditions.push('AND q.owner_id IS NULL');
  else if (owner) conditions.push(`AND q.owner_id = ${at(owner === 'me' ? userId : owner)}::uuid`);
  if (overdue !== undefined) conditions.push(`AND (${WAITING} AND q.due_on < $2::date) = ${at(overdue)}::boolean`);
  return conditions;
}

/** An enquiry as it is stored, before the domain says what may be done with it. */
export type StoredEnquiry = Omit<EnquiryDetail, 'steps' | 'erasureRefusals'>;

/** One enquiry whole; null when the project has none such. */
export async function readEnquiry(
  db: Queryable,
  { projectId, today }: Omit<EnquiryReading, 'userId'>,
  id: string,
): Promise<StoredEnquiry | null> {
  const found = await db.one<{ enquiry: StoredEnquiry }>(
    `SELECT json_build_object(${ROW}, 'name', q.name, 'email', q.email, 'text', q.body,
       'receivedAt', q.received_at, 'closingReason', q.closing_reason, 'keptUntil', q.kept_until,
       'keptDays', q.kept_until - $2::date,
       'answers', coalesce((SELECT json_agg(json_build_object('id', a.id, 'text', a.body, 'at', a.recorded_at,
           'by', ${person('a.recorded_by')},
           'mailState', (SELECT m.state FROM mail_message m WHERE m.dedup_key = 'enquiry-answer:' || a.id)) ORDER BY a.id)
         FROM enquiry_answer a WHERE a.enquiry_id = q.id), '[]'::json),
       'notes', coalesce((SELECT json_agg(json_build_object('id', n.id, 'text', n.body, 'at', n.recorded_at,
           'by', ${person('n.recorded_by')}) ORDER BY n.id) FROM enquiry_note n WHERE n.enquiry_id = q.id), '[]'::json),
       'history', coalesce((SELECT json_agg(json_build_object('type', f.type, 'at', f.occurred_at,
           'by', ${person('f.actor_id')}) ORDER BY f.id)
         FROM fact f WHERE f.subject_type = 'enquiry' AND f.subject_id = q.id), '[]'::json),
       'handlers', coalesce((SELECT json_agg(json_build_object('id', o.id, 'displayName', o.display_name) ORDER BY o.display_name)
         FROM app_user o WHERE o.disabled_at IS NULL AND EXISTS (SELECT 1 FROM role_assignment r
           WHERE r.user_id = o.id AND r.project_id = q.project_id AND r.unit_id IS NULL
             AND r.role IN ('manager', 'consultant') AND r.valid_from <= $2::date
             AND (r.valid_to IS NULL OR r.valid_to >= $2::date))), '[]'::json)) AS enquiry
     FROM enquiry q WHERE q.project_id = $1 AND q.id = $3`,
    [projectId, today, id],
    'enquiry-detail',
  );
  return found?.enquiry ?? null;
}

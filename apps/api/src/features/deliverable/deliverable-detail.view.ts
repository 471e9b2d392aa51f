import type { Transaction } from '../../platform/db/transaction.ts';
import { deliverableRowSql, SETTLED_STATES_SQL, type DeliverableReading } from './deliverable-row.sql.ts';
import type { DeliverableDetail } from './dto/deliverable-detail.dto.ts';
import type { Deliverable } from './dto/deliverable.dto.ts';

/** Anything that answers SQL: the pool, or a running transaction that must see its own rows. */
export type Queryable = Pick<Transaction, 'query' | 'one'>;

/** A deliverable as stored, before the reader's own refusals are added. */
export type StoredDetail = Omit<DeliverableDetail, 'transitions' | 'fileRefusals' | 'fileList' | 'evidenceOn'> & {
  readonly fileList: readonly Omit<DeliverableDetail['fileList'][number], 'readable'>[];
};

const PERSON = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) END`;

const FILES = `
SELECT coalesce(json_agg(json_build_object(
  'id', df.id, 'name', sf.original_name, 'mediaType', sf.media_type, 'size', sf.byte_size,
  'uploadedBy', ${PERSON('uploader')}, 'uploadedAt', df.recorded_from, 'isBuilt', df.is_built,
  'part', CASE WHEN part.id IS NOT NULL THEN json_build_object('id', part.id, 'title', part.title) END,
  'voided', CASE WHEN df.recorded_to IS NOT NULL THEN json_build_object(
    'at', df.recorded_to, 'reason', df.void_reason, 'by', ${PERSON('voider')}) END
) ORDER BY df.recorded_from, df.id), '[]')
FROM deliverable_file df
JOIN stored_file sf ON sf.id = df.file_id
JOIN app_user uploader ON uploader.id = df.recorded_by
LEFT JOIN deliverable_part part ON part.id = df.part_id
LEFT JOIN fact voiding ON voiding.subject_type = 'deliverable' AND voiding.subject_id = df.deliverable_id
  AND voiding.type = 'deliverable.file-voided' AND voiding.data ->> 'fileId' = df.id::text
LEFT JOIN app_user voider ON voider.id = voiding.actor_id
WHERE df.deliverable_id = d.id`;

const HISTORY = `
SELECT coalesce(json_agg(e.event ORDER BY e.at DESC, e.rank DESC), '[]') FROM (
  SELECT t.recorded_from AS at, t.sequence AS rank, json_build_object(
    'at', t.recorded_from, 'by', ${PERSON('author')},
    'type', CASE t.kind WHEN 'start' THEN 'deliverable.started' WHEN 'submit' THEN 'deliverable.submitted'
      WHEN 'return' THEN 'deliverable.returned' WHEN 'approve' THEN 'deliverable.approved'
      WHEN 'publish' THEN 'deliverable.published' WHEN 'withdraw' THEN 'deliverable.withdrawn'
      ELSE 'deliverable.reopened' END,
    'effectiveOn', t.effective_on, 'beforeEvidence', t.before_evidence, 'reason', t.reason, 'fromState', t.from_state, 'toState', t.to_state,
    'fields', '[]'::json) AS event
  FROM deliverable_transition t JOIN app_user author ON author.id = t.recorded_by
  WHERE t.deliverable_id = d.id
  UNION ALL
  SELECT f.occurred_at, 0, json_build_object(
    'at', f.occurred_at, 'by', ${PERSON('author')}, 'type', f.type, 'effectiveOn', NULL,
    'beforeEvidence', false, 'reason', NULL, 'fromState', NULL, 'toState', NULL, 'fields', coalesce(f.data -> 'fields', '[]'))
  FROM fact f LEFT JOIN app_user author ON author.id = f.actor_id
  WHERE f.subject_type = 'deliverable' AND f.subject_id = d.id
    AND f.type IN ('deliverable.planned-changed', 'deliverable.file-added', 'deliverable.draft-built', 'deliverable.file-voided')
) e`;

const VERDICTS = `
SELECT coalesce(json_agg(json_build_object(
  'id', v.id, 'subject', json_build_object('deliverableId', v.deliverable_id), 'asOf', v.as_of, 'value', v.value,
  'outcome', v.outcome, 'finding', v.finding, 'by', ${PERSON('author')}, 'recordedAt', v.recorded_from
) ORDER BY v.as_of DESC, v.recorded_from DESC), '[]')
FROM verdict v JOIN app_user author ON author.id = v.recorded_by
WHERE v.deliverable_id = d.id AND v.recorded_to IS NULL`;

/** Whether the approval or publication that stands carries a mark: what came before a return does not count any more. */
const standsFlagged = (column: string): string => `d.state IN ${SETTLED_STATES_SQL} AND EXISTS (
  SELECT 1 FROM deliverable_transition t
  WHERE t.deliverable_id = d.id AND t.recorded_to IS NULL AND t.${column} AND t.kind IN ('approve', 'publish')
    AND t.sequence > coalesce((SELECT max(r.sequence) FROM deliverable_transition r
      WHERE r.deliverable_id = d.id AND r.kind IN ('return', 'withdraw', 'reopen')), 0))`;

/** One deliverable with its files, history and verdicts; null when the project has none of this id. */
export async function readDetail(db: Queryable, reading: DeliverableReading, id: string): Promise<StoredDetail | null> {
  const { joins, within, json, params } = deliverableRowSql(reading);
  const row = await db.one<{ base: Deliverable; more: Omit<StoredDetail, keyof Deliverable> }>(
    `SELECT ${json} AS base, json_build_object(
       'fileList', (${FILES}), 'history', (${HISTORY}), 'verdicts', (${VERDICTS}),
       'afterProjectEnd', ${standsFlagged('after_project_end')},
       'beforeEvidence', ${standsFlagged('before_evidence')}) AS more
     FROM deliverable d ${joins} WHERE ${within} AND d.id = $${params.length + 1}`,
    [...params, id],
    `deliverable-detail:${reading.scope.kind}`,
  );
  return row && { ...row.base, ...row.more };
}

/** The plain row of one deliverable, as the list shows it. */
export async function readRow(db: Queryable, reading: DeliverableReading, id: string): Promise<Deliverable | null> {
  const { joins, within, json, params } = deliverableRowSql(reading);
  const row = await db.one<{ base: Deliverable }>(
    `SELECT ${json} AS base FROM deliverable d ${joins} WHERE ${within} AND d.id = $${params.length + 1}`,
    [...params, id],
    `deliverable-row:${reading.scope.kind}`,
  );
  return row?.base ?? null;
}

/** Plain rows in the order of `ids`; ids that the project does not have are left out. */
export async function readRows(
  db: Queryable,
  reading: DeliverableReading,
  ids: readonly string[],
): Promise<Deliverable[]> {
  const { joins, within, json, params } = deliverableRowSql(reading);
  const wanted = `$${params.push(ids)}::uuid[]`;
  const rows = await db.query<{ base: Deliverable }>(
    `SELECT ${json} AS base FROM deliverable d ${joins} WHERE ${within} AND d.id = ANY(${wanted})
     ORDER BY array_position(${wanted}, d.id)`,
    params,
    `deliverable-rows:${reading.scope.kind}`,
  );
  return rows.map(({ base }) => base);
}

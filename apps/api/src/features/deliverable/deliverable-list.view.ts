import { Injectable } from '@nestjs/common';
import { DELIVERABLE_STATES, foldCzech } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { deliverableRowSql, OVERDUE_SQL, type DeliverableReading } from './deliverable-row.sql.ts';
import type { DeliverableQuery } from './dto/deliverable-query.dto.ts';

const COLUMN_OF_SORT: Readonly<Record<string, string>> = {
  code: 'd.number',
  title: 'd.title',
  keyActivity: 'coalesce(parent.position, ka.position)',
  dueOn: 'd.due_on',
  state: `array_position(ARRAY[${DELIVERABLE_STATES.map((state) => `'${state}'`).join(',')}], d.state)`,
  owner: 'o.display_name COLLATE "cs-CZ-x-icu"',
};

/** The list of deliverables: one statement filters, sorts, pages and builds the answer's JSON. */
@Injectable()
export class DeliverableListView {
  constructor(private readonly database: Database) {}

  /** Answers the JSON text of a `DeliverablePage`; it is passed on as it is, because this read is hot. */
  async page(reading: DeliverableReading, query: DeliverableQuery): Promise<string> {
    const { joins, within, json, params } = deliverableRowSql(reading);
    const at = (value: unknown): string => `$${params.push(value)}`;
    const { words, codes } = searchPatterns(query.q);
    const owner = query.owner === 'none' ? null : query.owner;
    const text = `
WITH matching AS MATERIALIZED (
  SELECT d.id AS deliverable_id, row_number() OVER (ORDER BY ${orderOf(query.sort)}) AS rank
  FROM deliverable d ${joins}
  WHERE ${within}
    AND (${at(query.keyActivity)}::text IS NULL OR coalesce(parent.code, ka.code) = $${params.length})
    AND (${at(query.state)}::text IS NULL OR d.state = $${params.length})
    AND (NOT ${at(query.owner !== undefined)}::boolean OR d.owner_id IS NOT DISTINCT FROM ${at(owner)}::uuid)
    AND (${at(query.overdue)}::boolean IS NULL OR (${OVERDUE_SQL}) = $${params.length})
    AND (${at(query.unit)}::uuid IS NULL OR u.id = $${params.length})
    AND (${at(words)}::text[] IS NULL OR d.title_folded LIKE ALL ($${params.length})
      OR u.name_folded LIKE ALL ($${params.length}) OR lower(d.code) LIKE ALL (${at(codes)}::text[]))
)
SELECT json_build_object(
  'items', coalesce((
    SELECT json_agg(${json} ORDER BY page.rank)
    FROM (SELECT * FROM matching ORDER BY rank LIMIT ${at(query.size)} OFFSET ${at((query.page - 1) * query.size)}) page
    JOIN deliverable d ON d.id = page.deliverable_id ${joins}
  ), '[]'),
  'total', (SELECT count(*) FROM matching))::text AS page`;
    const name = `deliverable-list:${reading.scope.kind}:${query.sort}`;
    const row = await this.database.one<{ page: string }>(text, params, name);
    return row?.page ?? '{"items":[],"total":0}';
  }
}

/** Number breaks every tie, so that two pages never show the same row; what is not set comes last either way. */
function orderOf(sort: string): string {
  const descending = sort.startsWith('-');
  const column = COLUMN_OF_SORT[descending ? sort.slice(1) : sort] ?? 'd.number';
  return `${column} ${descending ? 'DESC' : 'ASC'} NULLS LAST, d.number`;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Every word must be found, each folded as the columns are; a code is looked for as it was typed. */
function searchPatterns(q: string | undefined): { words: string[] | null; codes: string[] | null } {
  const words = foldCzech(q ?? '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return { words: null, codes: null };
  const within = (text: string): string => `%${escapeLike(text)}%`;
  return { words: words.map(within), codes: [within((q ?? '').trim().toLowerCase())] };
}

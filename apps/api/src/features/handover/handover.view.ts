import type { Transaction } from '../../platform/db/transaction.ts';
import type { Handover } from './dto/handover.dto.ts';
import type { HandoverQuery } from './dto/write-handover.dto.ts';

/** Whose hand-overs: all of a project for who assigns people to units, else those one gives or takes. */
export interface HandoverReading {
  readonly projectId: string;
  readonly userId: string;
  readonly mayAssign: boolean;
}

const person = (alias: string): string => `json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name)`;

const READ = `
SELECT h.id, json_build_object('id', u.id, 'name', u.name) AS unit,
  CASE WHEN f.id IS NOT NULL THEN ${person('f')} END AS predecessor, ${person('t')} AS successor,
  h.valid_from AS "validFrom", h.note, h.state, ${person('b')} AS "offeredBy", h.offered_at AS "offeredAt",
  CASE WHEN c.id IS NOT NULL THEN ${person('c')} END AS "closedBy", h.closed_at AS "closedAt", h.version
FROM handover h
JOIN territorial_unit u ON u.id = h.unit_id
JOIN app_user t ON t.id = h.successor_id
JOIN app_user b ON b.id = h.offered_by
LEFT JOIN app_user f ON f.id = h.predecessor_id
LEFT JOIN app_user c ON c.id = h.closed_by
WHERE h.project_id = $1 AND ($2::boolean OR h.predecessor_id = $3 OR h.successor_id = $3)`;

const paramsOf = ({ projectId, mayAssign, userId }: HandoverReading): unknown[] => [projectId, mayAssign, userId];

export function readHandovers(
  db: Pick<Transaction, 'query'>,
  reading: HandoverReading,
  { unit, state }: HandoverQuery,
): Promise<Handover[]> {
  return db.query<Handover>(
    `${READ} AND ($4::uuid IS NULL OR h.unit_id = $4) AND ($5::text IS NULL OR h.state = $5)
     ORDER BY h.state <> 'offered', h.offered_at DESC, h.id LIMIT 200`,
    [...paramsOf(reading), unit ?? null, state ?? null],
    'handover-list',
  );
}

/** One hand-over; null when it is not of the project or none of the reader's business. */
export function readHandover(
  db: Pick<Transaction, 'one'>,
  reading: HandoverReading,
  id: string,
): Promise<Handover | null> {
  return db.one<Handover>(`${READ} AND h.id = $4`, [...paramsOf(reading), id], 'handover-one');
}

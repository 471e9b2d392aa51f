import type { EsfSupportRow, LocalDate, NumberedPeriod, SupportSum } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { begunPeriods } from './esf-list.view.ts';
import { currentListId, readPeriods, readRows, readSums, supportListRows } from './esf-source.view.ts';

type Queryable = Pick<Transaction, 'query' | 'one'>;

/** The support that is counted now, what was exported of it, and what IS ESF says. */
export interface SupportState {
  readonly periods: readonly NumberedPeriod[];
  readonly sums: readonly SupportSum[];
  /** What was exported of each period last. */
  readonly exported: ReadonlyMap<number, readonly SupportSum[]>;
  /** The list of supports that was loaded back, when there is one. */
  readonly loaded: { readonly id: string; readonly rows: readonly EsfSupportRow[] } | null;
}

export async function readSupport(db: Queryable, projectId: string, today: LocalDate): Promise<SupportState> {
  const periods = await readPeriods(db, projectId);
  const [sums, exported, list] = await Promise.all([
    readSums(db, projectId, begunPeriods(periods, today), today),
    exportedSums(db, projectId),
    currentListId(db, projectId, 'supports-in'),
  ]);
  const loaded = list && { id: list.id, rows: supportListRows(await readRows(db, list.id)) };
  return { periods, sums, exported, loaded };
}

async function exportedSums(db: Queryable, projectId: string): Promise<ReadonlyMap<number, readonly SupportSum[]>> {
  const rows = await db.query<{ period: number; sums: SupportSum[] }>(
    `SELECT DISTINCT ON (p.period) p.period, e.sums
     FROM esf_exchange e CROSS JOIN LATERAL unnest(e.periods) AS p (period)
     WHERE e.project_id = $1 AND e.kind = 'supports-out' AND e.undone_at IS NULL
     ORDER BY p.period, e.number DESC`,
    [projectId],
  );
  return new Map(rows.map(({ period, sums }) => [period, sums.filter((sum) => sum.period === period)]));
}

import { fundingStanding, statesOfStanding, type FundingStanding, type SourceState } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { FundedMeasure, FundedMeasurePage } from './dto/funded-measures.dto.ts';
import type { OverviewReading } from './funding-overview.view.ts';

interface FundedMeasureFilter {
  /** Null: wherever they stand. */
  readonly standing: FundingStanding | null;
  readonly page: number;
  readonly size: number;
}

type Row = Omit<FundedMeasure, 'standing'> & { readonly states: readonly SourceState[] };

const CZECH = `COLLATE "cs-CZ-x-icu"`;

/** The measures that a figure of the overview counts, each with its sources: by unit, plan and title. */
export async function readFundedMeasures(
  db: Pick<Transaction, 'one'>,
  { projectId, scope, planId, unitId }: OverviewReading,
  { standing, page, size }: FundedMeasureFilter,
): Promise<FundedMeasurePage> {
  const sets = standing === null ? null : statesOfStanding(standing).map((states) => states.join(','));
  const params: unknown[] = [projectId, planId, unitId, sets, size, (page - 1) * size];
  const found = await db.one<{ items: Row[]; total: number }>(
    `WITH found AS (
       SELECT m.measure_id, m.plan_id, m.title, m.budget_crowns, s.states, u.id AS unit_id, u.name AS unit_name
       FROM measure_in_force m JOIN territorial_unit u ON u.id = m.unit_id
       CROSS JOIN LATERAL (SELECT coalesce(array_agg(DISTINCT o.state ORDER BY o.state), '{}') AS states
         FROM measure_source o WHERE o.measure_id = m.measure_id) s
       WHERE m.project_id = $1 AND m.state <> 'dropped' AND ($2::uuid IS NULL OR m.plan_id = $2)
         AND ($3::uuid IS NULL OR m.unit_id = $3) AND ($4::text[] IS NULL OR array_to_string(s.states, ',') = ANY($4))
         AND ${scopePredicate(scope, 'm.unit_id', params)}
     ),
     page AS (
       SELECT f.*, p.title AS plan_title, row_number() OVER () AS at
       FROM found f JOIN plan p ON p.id = f.plan_id
       ORDER BY f.unit_name ${CZECH}, p.title ${CZECH}, f.title ${CZECH}, f.measure_id LIMIT $5 OFFSET $6
     )
     SELECT coalesce((SELECT json_agg(json_build_object('id', measure_id, 'title', title,
         'plan', json_build_object('id', plan_id, 'name', plan_title),
         'unit', json_build_object('id', unit_id, 'name', unit_name),
         'budgetCrowns', budget_crowns, 'states', states,
         'sources', (SELECT coalesce(json_agg(json_build_object('itemCode', o.item_code, 'otherSource', o.other_source,
           'state', o.state, 'amountCrowns', o.amount_crowns) ORDER BY o.created_at, o.id), '[]')
           FROM measure_source o WHERE o.measure_id = page.measure_id)) ORDER BY at) FROM page), '[]') AS items,
       (SELECT count(*)::int FROM found) AS total`,
    params,
  );
  const { items, total } = found ?? { items: [], total: 0 };
  return { total, items: items.map(({ states, ...item }) => ({ ...item, standing: fundingStanding(states) })) };
}

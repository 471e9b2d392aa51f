import { sumFunding, type FundingGroup, type Scope } from '@rssz/domain';
import { scopePredicate } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { FundingOverview, PlanFunding } from './dto/funding.dto.ts';

export interface OverviewReading {
  readonly projectId: string;
  readonly scope: Scope;
  readonly planId: string | null;
  readonly unitId: string | null;
}

interface PlanGroups extends Omit<PlanFunding, 'sum'> {
  readonly groups: readonly Omit<FundingGroup, 'planId'>[];
}

const AMOUNTS = (['accepted', 'refused', 'applied', 'granted', 'rejected'] as const)
  .map((state) => `sum(o.amount_crowns) FILTER (WHERE o.state = '${state}')`)
  .join(', ');

const HELD = `array_agg(DISTINCT o.state ORDER BY o.state) AS states, ARRAY[${AMOUNTS}] AS amounts FROM measure_source o`;

/** Many measures read all sources once; those of a plan or a unit are looked up one by one. */
const OF_ALL = `(SELECT o.measure_id, ${HELD} WHERE o.project_id = $1 GROUP BY o.measure_id) s ON s.measure_id = m.measure_id`;
const OF_ONE = `LATERAL (SELECT ${HELD} WHERE o.measure_id = m.measure_id) s ON true`;

/**
 * What part of the plans has money. SQL puts together measures of a plan whose sources stand in the same states; where such
 * a measure stands is decided by the domain. Measures that were dropped need no money and are left out.
 */
export async function readFundingOverview(
  db: Pick<Transaction, 'query'>,
  { projectId, scope, planId, unitId }: OverviewReading,
): Promise<FundingOverview> {
  const params: unknown[] = [projectId, planId, unitId];
  const rows = await db.query<PlanGroups>(
    `WITH held AS (
       SELECT m.plan_id, m.budget_crowns, coalesce(s.states, '{}') AS states, s.amounts
       FROM measure_in_force m
       LEFT JOIN ${planId === null && unitId === null ? OF_ALL : OF_ONE}
       WHERE m.project_id = $1 AND m.state <> 'dropped' AND ($2::uuid IS NULL OR m.plan_id = $2)
         AND ($3::uuid IS NULL OR m.unit_id = $3) AND ${scopePredicate(scope, 'm.unit_id', params)}
     ),
     grouped AS (
       SELECT plan_id, json_agg(json_build_object('states', states, 'measures', measures, 'budgetCrowns', budget,
         'withoutBudget', without, 'amounts', json_build_object('accepted', accepted, 'refused', refused, 'applied', applied,
         'granted', granted, 'rejected', rejected))) AS groups
       FROM (
         SELECT plan_id, states, count(*)::int AS measures, coalesce(sum(budget_crowns), 0)::float8 AS budget,
           count(*) FILTER (WHERE budget_crowns IS NULL)::int AS without,
           coalesce(sum(amounts[1]), 0)::float8 AS accepted, coalesce(sum(amounts[2]), 0)::float8 AS refused,
           coalesce(sum(amounts[3]), 0)::float8 AS applied, coalesce(sum(amounts[4]), 0)::float8 AS granted,
           coalesce(sum(amounts[5]), 0)::float8 AS rejected
         FROM held GROUP BY plan_id, states
       ) g GROUP BY plan_id
     )
     SELECT json_build_object('id', p.id, 'name', p.title) AS plan, p.kind,
       json_build_object('id', u.id, 'name', u.name) AS unit, g.groups
     FROM grouped g JOIN plan p ON p.id = g.plan_id JOIN territorial_unit u ON u.id = p.unit_id
     ORDER BY u.name, p.kind, p.title`,
    params,
  );
  const whole = rows.flatMap(({ plan, groups }) => groups.map((group) => ({ ...group, planId: plan.id })));
  return {
    total: sumFunding(whole),
    plans: rows.map(({ plan, kind, unit, groups }) => ({
      plan,
      kind,
      unit,
      sum: sumFunding(groups.map((group) => ({ ...group, planId: plan.id }))),
    })),
  };
}

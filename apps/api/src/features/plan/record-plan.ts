import type { Transaction } from '../../platform/db/transaction.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import type { PlanRecord } from './plan-versions.view.ts';

/** Records what happened to a version; the fact names plan and unit, since deadlines and milestones go by units. */
export async function recordPlanVersion(
  tx: Transaction,
  type: FactType,
  projectId: string,
  plan: Pick<PlanRecord, 'id' | 'kind' | 'unit'>,
  version: { readonly id: string; readonly number: number; readonly version: number },
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tx.record({
    type,
    projectId,
    subjectType: 'plan-version',
    subjectId: version.id,
    data: {
      unitId: plan.unit.id,
      planId: plan.id,
      kind: plan.kind,
      number: version.number,
      version: version.version,
      ...data,
    },
  });
}

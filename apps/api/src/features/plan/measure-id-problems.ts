import type { PlanContent, Problem } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { PlanRepository } from './plan.repository.ts';

/** Keys of objectives or ids of measures that stand twice, or that are of another plan; those are taken. Errors: validation.duplicate. */
export async function measureIdProblems(
  tx: Transaction,
  repository: PlanRepository,
  of: { readonly projectId: string; readonly planId: string },
  { objectives }: PlanContent,
): Promise<Problem[]> {
  const measures = objectives.flatMap(({ measures: some }, at) =>
    some.map(({ measureId }, index) => ({ id: measureId, field: `objectives.${at}.measures.${index}.measureId` })),
  );
  const keys = objectives.map(({ objectiveKey }, at) => ({ id: objectiveKey, field: `objectives.${at}.objectiveKey` }));
  const ids = measures.map(({ id }) => id);
  const foreign = await repository.claimMeasures(tx, of, ids);
  return [...repeated(keys), ...repeated(measures, foreign)];
}

function repeated(
  places: readonly { readonly id: string; readonly field: string }[],
  foreign: ReadonlySet<string> = new Set(),
): Problem[] {
  const ids = places.map(({ id }) => id);
  return places
    .filter(({ id }, index) => ids.indexOf(id) < index || foreign.has(id))
    .map(({ field }) => ({ code: 'validation.duplicate', field }));
}

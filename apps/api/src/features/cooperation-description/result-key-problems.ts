import type { DescriptionContent, Problem } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { CooperationDescriptionRepository } from './cooperation-description.repository.ts';

/** Keys of results that stand twice, or that follow a result of another unit. Errors: validation.duplicate. */
export async function resultKeyProblems(
  tx: Transaction,
  repository: CooperationDescriptionRepository,
  of: { readonly projectId: string; readonly unitId: string },
  { areas }: DescriptionContent,
): Promise<Problem[]> {
  const placed = areas.flatMap((area, at) =>
    area.results.map(({ resultKey }, index) => ({ resultKey, field: `areas.${at}.results.${index}.resultKey` })),
  );
  const keys = placed.map(({ resultKey }) => resultKey);
  const foreign = await repository.keysOfOtherUnits(tx, of, keys);
  return placed
    .filter(({ resultKey }, index) => keys.indexOf(resultKey) < index || foreign.has(resultKey))
    .map(({ field }) => ({ code: 'validation.duplicate', field }));
}

import type { Transaction } from '../../platform/db/transaction.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import type { VersionRecord } from './description-versions.view.ts';

/** Records what happened to a version; the fact names its unit, since deadlines and figures go by units. */
export async function recordDescription(
  tx: Transaction,
  type: FactType,
  projectId: string,
  version: Pick<VersionRecord, 'id' | 'unitId' | 'number' | 'version'>,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { id, unitId, number } = version;
  await tx.record({
    type,
    projectId,
    subjectType: 'cooperation-description',
    subjectId: id,
    data: { unitId, number, version: version.version, ...data },
  });
}

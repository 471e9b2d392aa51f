import type { Transaction } from '../../platform/db/transaction.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { TerritorialUnitRepository, UnitRecord } from './territorial-unit.repository.ts';

/**
 * Holds a unit in the version its editor saw. Errors: resource.not-found; version.stale with what is stored, as `readStored`
 * shows it, and the fields that others changed since.
 */
export async function lockUnit(
  tx: Transaction,
  units: TerritorialUnitRepository,
  target: { readonly projectId: string; readonly id: string; readonly version: number },
  readStored: () => Promise<unknown>,
): Promise<UnitRecord> {
  const unit = await units.lock(tx, target.projectId, target.id);
  if (!unit) throw new ProblemError({ code: 'resource.not-found' });
  if (unit.version === target.version) return unit;
  const changed = await fieldsChangedSince(tx, 'territorial-unit', target);
  throw new ProblemError({ code: 'version.stale' }, { current: await readStored(), changed });
}

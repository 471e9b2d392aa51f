import { indicatorSetDifference, type IndicatorSetContent } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { IndicatorSetReader } from './indicator-set.reader.ts';
import type { IndicatorSetRecord, IndicatorSetRepository } from './indicator-set.repository.ts';

/**
 * Locks a version in the state that was seen. Errors: resource.not-found; version.stale with the stored version, what
 * changed since and, for a content that was to be written, how it differs from the stored one.
 */
export async function lockIndicatorSet(
  tx: Transaction,
  { sets, reader }: { readonly sets: IndicatorSetRepository; readonly reader: IndicatorSetReader },
  project: ProjectRef,
  target: { readonly id: string; readonly version: number },
  wanted: IndicatorSetContent | null = null,
): Promise<IndicatorSetRecord> {
  const record = await sets.lock(tx, project.id, target.id);
  if (!record) throw new ProblemError({ code: 'resource.not-found' });
  if (record.version === target.version) return record;
  const current = await reader.find(tx, tx.actor, project, record.id);
  const changed = await fieldsChangedSince(tx, 'indicator-set', target);
  const difference = current && wanted ? indicatorSetDifference(current, wanted) : [];
  throw new ProblemError({ code: 'version.stale' }, { current, changed, difference });
}

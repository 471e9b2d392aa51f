import type { Transaction } from '../../platform/db/transaction.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { readRow } from './deliverable-detail.view.ts';
import { readingOf } from './deliverable-reading.ts';
import type { DeliverableRecord, DeliverableRepository } from './deliverable.repository.ts';

/**
 * Locks a deliverable for a change based on `version`. Errors: resource.not-found; version.stale with the stored row and
 * the fields that others changed since, read from the facts they left.
 */
export async function lockDeliverable(
  tx: Transaction,
  repository: DeliverableRepository,
  project: ProjectRef,
  target: { readonly id: string; readonly version: number },
): Promise<DeliverableRecord> {
  const deliverable = await repository.lock(tx, project.id, target.id);
  if (!deliverable) throw new ProblemError({ code: 'resource.not-found' });
  if (deliverable.version === target.version) return deliverable;
  const current = await readRow(tx, readingOf(tx.actor, project, tx.today), target.id);
  throw new ProblemError(
    { code: 'version.stale' },
    { current, changed: await fieldsChangedSince(tx, 'deliverable', target) },
  );
}

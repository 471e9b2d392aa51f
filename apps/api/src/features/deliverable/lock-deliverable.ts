import type { Transaction } from '../../platform/db/transaction.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, type ProblemExtra } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { readRow } from './deliverable-detail.view.ts';
import { readingOf } from './deliverable-reading.ts';
import type { DeliverableRecord, DeliverableRepository } from './deliverable.repository.ts';

interface Target {
  readonly id: string;
  readonly version: number;
}

/**
 * Locks a deliverable for a change based on `version`. Errors: resource.not-found; version.stale with the stored row and
 * the fields that others changed since, read from the facts they left.
 */
export async function lockDeliverable(
  tx: Transaction,
  repository: DeliverableRepository,
  project: ProjectRef,
  target: Target,
): Promise<DeliverableRecord> {
  const deliverable = await repository.lock(tx, project.id, target.id);
  if (!deliverable) throw new ProblemError({ code: 'resource.not-found' });
  await refuseStale(tx, project, deliverable, target.version);
  return deliverable;
}

/** Refuses a change of a locked deliverable that is based on an older version. Errors: version.stale. */
export async function refuseStale(
  tx: Transaction,
  project: ProjectRef,
  deliverable: DeliverableRecord,
  version: number,
): Promise<void> {
  if (deliverable.version === version) return;
  const target = { id: deliverable.id, version };
  throw new ProblemError({ code: 'version.stale' }, await storedInstead(tx, project, target));
}

/** What a stale editor is shown: the row as it is stored, and what changed in it since. */
export async function storedInstead(tx: Transaction, project: ProjectRef, target: Target): Promise<ProblemExtra> {
  const current = await readRow(tx, readingOf(tx.actor, project, tx.today), target.id);
  return { current, changed: await fieldsChangedSince(tx, 'deliverable', target) };
}

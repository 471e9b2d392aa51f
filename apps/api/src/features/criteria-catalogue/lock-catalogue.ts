import type { Transaction } from '../../platform/db/transaction.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { CriteriaCatalogueReader } from './criteria-catalogue.reader.ts';
import type { CatalogueRecord, CriteriaCatalogueRepository } from './criteria-catalogue.repository.ts';

/** Locks a version in the state that was seen. Errors: resource.not-found; version.stale with the stored version. */
export async function lockCatalogue(
  tx: Transaction,
  { catalogues, reader }: { catalogues: CriteriaCatalogueRepository; reader: CriteriaCatalogueReader },
  project: ProjectRef,
  target: { readonly id: string; readonly version: number },
): Promise<CatalogueRecord> {
  const record = await catalogues.lock(tx, project.id, target.id);
  if (!record) throw new ProblemError({ code: 'resource.not-found' });
  if (record.version === target.version) return record;
  const current = await reader.find(tx, tx.actor, project, record.id);
  const changed = await fieldsChangedSince(tx, 'criteria-catalogue', target);
  throw new ProblemError({ code: 'version.stale' }, { current, changed });
}

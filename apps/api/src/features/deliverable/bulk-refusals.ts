import { planRefusals, type Problem } from '@rssz/domain';
import type { DeliverableRecord } from './deliverable.repository.ts';
import type { PlanDeliverable, VersionedId } from './dto/plan-deliverable.dto.ts';

/** A row of a bulk: as it was asked for, its place in the request, and as it is stored (null: there is none). */
export interface BulkRow {
  readonly index: number;
  readonly target: VersionedId;
  readonly deliverable: DeliverableRecord | null;
}

/** True when somebody changed the row since the asker read it. */
export function isStale({ target, deliverable }: BulkRow): boolean {
  return deliverable !== null && deliverable.version !== target.version;
}

/**
 * Why a bulk cannot change these rows, row by row in the order of the request; every problem names its deliverable in
 * `params.deliverable`, so that the screen can say which one it was.
 */
export function bulkRefusals(rows: readonly BulkRow[], change: PlanDeliverable): Problem[] {
  return [...rows].sort((a, b) => a.index - b.index).flatMap((row) => refusalsOf(row, change));
}

function refusalsOf(row: BulkRow, change: PlanDeliverable): Problem[] {
  const { index, deliverable } = row;
  if (deliverable === null) return [{ code: 'resource.not-found', field: `ids.${index}.id` }];
  const named = { deliverable: deliverable.code };
  if (isStale(row)) return [{ code: 'version.stale', field: `ids.${index}.version`, params: named }];
  return planRefusals(deliverable, change).map((problem) => ({
    ...problem,
    field: `set.${problem.field ?? ''}`,
    params: { ...problem.params, ...named },
  }));
}

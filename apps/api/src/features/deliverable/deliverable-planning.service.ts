import { Injectable } from '@nestjs/common';
import { planRefusals, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UserLookup } from '../user/user.lookup.ts';
import { bulkRefusals, isStale, type BulkRow } from './bulk-refusals.ts';
import { DeliverableRepository, type DeliverableRecord } from './deliverable.repository.ts';
import type { PlanDeliverable, VersionedId } from './dto/plan-deliverable.dto.ts';
import { lockDeliverable, storedInstead } from './lock-deliverable.ts';
import { planChanges } from './plan-changes.ts';

/** Sets what the source leaves open: due dates, owners, kinds, titles and years. */
@Injectable()
export class DeliverablePlanningService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: DeliverableRepository,
    private readonly users: UserLookup,
  ) {}

  async plan(actor: SignedInActor, project: ProjectRef, target: VersionedId, change: PlanDeliverable): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await lockDeliverable(tx, this.repository, project, target);
      refuseIfAny([
        ...planRefusals(deliverable, change),
        ...(await this.ownerRefusals(tx, project, change, 'ownerId')),
      ]);
      await this.write(tx, deliverable, change);
    });
  }

  /** The single command in a loop, all or nothing: when one row refuses, every refusing row is named and none is written. */
  async planAll(
    actor: SignedInActor,
    project: ProjectRef,
    targets: readonly VersionedId[],
    change: PlanDeliverable,
  ): Promise<void> {
    refuseIfAny(twiceNamed(targets));
    await this.unitOfWork.run(actor, async (tx) => {
      refuseIfAny(await this.ownerRefusals(tx, project, change, 'set.ownerId'));
      const rows = await this.lockAll(tx, project, targets);
      const refusals = bulkRefusals(rows, change);
      const stale = rows.find(isStale);
      if (refusals.length > 0) {
        throw new ProblemError(refusals, stale ? await storedInstead(tx, project, stale.target) : {});
      }
      for (const { deliverable } of rows) if (deliverable) await this.write(tx, deliverable, change);
    });
  }

  /** In the order of ids, so that two bulks never wait for each other. */
  private async lockAll(tx: Transaction, project: ProjectRef, targets: readonly VersionedId[]): Promise<BulkRow[]> {
    const ordered = targets.map((target, index) => ({ target, index })).sort((a, b) => byId(a.target, b.target));
    const rows: BulkRow[] = [];
    for (const row of ordered) {
      rows.push({ ...row, deliverable: await this.repository.lock(tx, project.id, row.target.id) });
    }
    return rows;
  }

  private async write(tx: Transaction, deliverable: DeliverableRecord, change: PlanDeliverable): Promise<void> {
    const { columns, fields } = planChanges(deliverable, change);
    if (fields.length === 0) return;
    await this.repository.plan(tx, deliverable.id, columns);
    await tx.record({
      type: 'deliverable.planned-changed',
      projectId: deliverable.projectId,
      subjectType: 'deliverable',
      subjectId: deliverable.id,
      data: {
        fields,
        version: deliverable.version + 1,
        dueOn: change.dueOn === undefined ? deliverable.dueOn : change.dueOn,
        ownerId: change.ownerId === undefined ? deliverable.ownerId : change.ownerId,
        state: deliverable.state,
        unitId: deliverable.unitId,
      },
    });
  }

  private async ownerRefusals(
    tx: Transaction,
    project: ProjectRef,
    { ownerId }: PlanDeliverable,
    field: string,
  ): Promise<Problem[]> {
    if (!ownerId || (await this.users.mayOwnWork(tx, project.id, ownerId))) return [];
    return [{ code: 'deliverable.owner-not-in-project', field }];
  }
}

const byId = (a: VersionedId, b: VersionedId): number => (a.id < b.id ? -1 : 1);

function twiceNamed(targets: readonly VersionedId[]): Problem[] {
  const ids = new Set(targets.map(({ id }) => id.toLowerCase()));
  return ids.size < targets.length ? [{ code: 'validation.duplicate', field: 'ids' }] : [];
}

import { Injectable } from '@nestjs/common';
import { foldCzech, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UserLookup } from '../user/user.lookup.ts';
import { DeliverableRepository, type DeliverableRecord, type PlanColumns } from './deliverable.repository.ts';
import type { PlanDeliverable, VersionedId } from './dto/plan-deliverable.dto.ts';
import { lockDeliverable } from './lock-deliverable.ts';

/** Sets what the source leaves open: due dates, owners, kinds, titles and years. */
@Injectable()
export class DeliverablePlanningService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: DeliverableRepository,
    private readonly users: UserLookup,
  ) {}

  async plan(actor: SignedInActor, project: ProjectRef, target: VersionedId, change: PlanDeliverable): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => this.planOne(tx, project, target, change, ''));
  }

  /** The single command in a loop, all or nothing; in the order of ids, so that two bulks never wait for each other. */
  async planAll(
    actor: SignedInActor,
    project: ProjectRef,
    targets: readonly VersionedId[],
    change: PlanDeliverable,
  ): Promise<void> {
    const ordered = [...targets].sort((a, b) => (a.id < b.id ? -1 : 1));
    refuseIfAny(twiceNamed(ordered));
    await this.unitOfWork.run(actor, async (tx) => {
      for (const target of ordered) await this.planOne(tx, project, target, change, 'set.');
    });
  }

  private async planOne(
    tx: Transaction,
    project: ProjectRef,
    target: VersionedId,
    change: PlanDeliverable,
    prefix: string,
  ): Promise<void> {
    const deliverable = await lockDeliverable(tx, this.repository, project, target);
    const problems = await this.problemsOf(tx, project, deliverable, change);
    refuseIfAny(problems.map((problem) => ({ ...problem, field: `${prefix}${problem.field ?? ''}` })));
    const { columns, fields } = changesOf(deliverable, change);
    if (fields.length === 0) return;
    await this.repository.plan(tx, deliverable.id, columns);
    await tx.record({
      type: 'deliverable.planned-changed',
      projectId: project.id,
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

  private async problemsOf(
    tx: Transaction,
    project: ProjectRef,
    deliverable: DeliverableRecord,
    change: PlanDeliverable,
  ): Promise<Problem[]> {
    const problems: Problem[] = [];
    if (change.title !== undefined && change.title.trim() === '') {
      problems.push({ code: 'validation.required', field: 'title' });
    }
    if (change.kind && !deliverable.allowedKinds.includes(change.kind)) {
      problems.push({
        code: 'deliverable.kind-not-allowed',
        field: 'kind',
        params: { allowed: deliverable.allowedKinds.join(', ') },
      });
    }
    if (change.ownerId && !(await this.users.mayOwnWork(tx, project.id, change.ownerId))) {
      problems.push({ code: 'deliverable.owner-not-in-project', field: 'ownerId' });
    }
    return problems;
  }
}

function twiceNamed(ordered: readonly VersionedId[]): Problem[] {
  const repeated = ordered.some(({ id }, index) => id === ordered[index + 1]?.id);
  return repeated ? [{ code: 'validation.duplicate', field: 'ids' }] : [];
}

const COLUMN_OF_FIELD = { title: 'title', kind: 'kind', year: 'year', dueOn: 'due_on', ownerId: 'owner_id' } as const;
const FIELDS = Object.keys(COLUMN_OF_FIELD) as (keyof typeof COLUMN_OF_FIELD)[];

/** Only what differs is written and recorded: saving a form unchanged leaves no trace. */
function changesOf(stored: DeliverableRecord, change: PlanDeliverable): { columns: PlanColumns; fields: string[] } {
  const wanted: PlanDeliverable = { ...change, ...(change.title === undefined ? {} : { title: change.title.trim() }) };
  const fields = FIELDS.filter((field) => wanted[field] !== undefined && differs(stored, wanted, field));
  const columns: PlanColumns = Object.fromEntries(fields.map((field) => [COLUMN_OF_FIELD[field], wanted[field]]));
  if (columns.title !== undefined) columns.title_folded = foldCzech(columns.title);
  if (fields.includes('dueOn')) columns.due_on_is_assumption = false;
  return { columns, fields };
}

/** Setting the day that was only assumed makes it the plan. */
function differs(stored: DeliverableRecord, wanted: PlanDeliverable, field: (typeof FIELDS)[number]): boolean {
  return wanted[field] !== stored[field] || (field === 'dueOn' && stored.dueOnIsAssumption);
}

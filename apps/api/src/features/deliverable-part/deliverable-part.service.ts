import { Injectable } from '@nestjs/common';
import { partCompletionRefusals, partProblems, partRefusals, partRemovalRefusals, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { mayRead, mayWork } from '../deliverable/deliverable-access.lookup.ts';
import { UserLookup } from '../user/user.lookup.ts';
import { DeliverablePartRepository, type PartContent, type PartRecord } from './deliverable-part.repository.ts';
import { readParts, type PartedRow } from './deliverable-part.view.ts';
import type { AddDeliverablePart, ChangeDeliverablePart } from './dto/write-deliverable-part.dto.ts';

interface Target {
  readonly id: string;
  readonly version: number;
}

/** Plans the parts of a deliverable and marks them as done; each act leaves a fact, which deadlines follow. */
@Injectable()
export class DeliverablePartService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: DeliverablePartRepository,
    private readonly users: UserLookup,
  ) {}

  /** Errors: validation.required, deliverable.owner-not-in-project, part.not-collected, deliverable.files-closed. */
  async add(actor: SignedInActor, project: ProjectRef, deliverableId: string, wanted: AddDeliverablePart) {
    const content = { title: wanted.title.trim(), ownerId: wanted.ownerId ?? null, dueOn: wanted.dueOn ?? null };
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lock(tx, actor, project, deliverableId);
      refuseIfAny([...partProblems(content), ...(await this.ownerProblems(tx, project, content.ownerId))]);
      const id = await this.parts.add(tx, project.id, deliverable.id, content);
      await this.record(tx, project, deliverable, 'deliverable-part.added', { id, version: 1, fields: ['title'] });
    });
  }

  /** Errors: those of `add`, version.stale. */
  async change(
    actor: SignedInActor,
    project: ProjectRef,
    deliverableId: string,
    target: Target,
    wanted: ChangeDeliverablePart,
  ) {
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lock(tx, actor, project, deliverableId);
      const part = await this.part(tx, project, deliverable, target);
      const content = changed(part, wanted);
      const fields = (['title', 'ownerId', 'dueOn'] as const).filter((name) => content[name] !== part[name]);
      const newOwner = fields.includes('ownerId') ? content.ownerId : null;
      refuseIfAny([...partProblems(content), ...(await this.ownerProblems(tx, project, newOwner))]);
      if (fields.length === 0) return;
      await this.parts.change(tx, part.id, content);
      await this.record(tx, project, deliverable, 'deliverable-part.changed', after(part, fields));
    });
  }

  /** The ids are all parts that were seen; when others stand there now, nothing moves. Errors: version.stale. */
  async order(actor: SignedInActor, project: ProjectRef, deliverableId: string, ids: readonly string[]) {
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lock(tx, actor, project, deliverableId);
      const stored = (await this.parts.all(tx, deliverable.id)).map(({ id }) => id);
      const isSame = ids.length === stored.length && stored.every((id) => ids.includes(id));
      if (!isSame) throw new ProblemError({ code: 'version.stale' }, { changed: ['parts'] });
      if (stored.every((id, index) => ids[index] === id)) return;
      await this.parts.order(tx, deliverable.id, ids);
      await this.record(tx, project, deliverable, 'deliverable-part.reordered', null);
    });
  }

  /** Errors: part.has-files, version.stale. */
  async remove(actor: SignedInActor, project: ProjectRef, deliverableId: string, target: Target) {
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lock(tx, actor, project, deliverableId);
      const part = await this.part(tx, project, deliverable, target);
      const { filesEver } = await this.evidence(tx, project, deliverable, part);
      refuseIfAny(partRemovalRefusals({ filesEver }));
      await this.parts.remove(tx, part.id);
      await this.record(tx, project, deliverable, 'deliverable-part.removed', after(part, []));
    });
  }

  /** Marks a part as done, or opens it again; whoever works on the deliverable may. Errors: part.file-required. */
  async complete(actor: SignedInActor, project: ProjectRef, deliverableId: string, target: Target, isDone: boolean) {
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await this.lock(tx, actor, project, deliverableId);
      if (!mayWork(actor, project.id, deliverable, tx.today)) throw new ProblemError({ code: 'access.denied' });
      const part = await this.part(tx, project, deliverable, target);
      const { state } = await this.evidence(tx, project, deliverable, part);
      if (isDone) refuseIfAny(partCompletionRefusals(state));
      else if (part.completedOn === null) return;
      await this.parts.complete(tx, part.id, isDone ? tx.today : null);
      const type = isDone ? 'deliverable-part.completed' : 'deliverable-part.reopened';
      await this.record(tx, project, deliverable, type, after(part, ['completedOn']));
    });
  }

  private async lock(tx: Transaction, actor: SignedInActor, project: ProjectRef, id: string): Promise<PartedRow> {
    const deliverable = await this.parts.lockDeliverable(tx, project.id, id);
    if (!deliverable || !mayRead(actor, project.id, deliverable, tx.today)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    refuseIfAny(partRefusals(deliverable));
    return deliverable;
  }

  private async part(tx: Transaction, project: ProjectRef, { id }: PartedRow, target: Target): Promise<PartRecord> {
    const part = (await this.parts.all(tx, id)).find((one) => one.id === target.id);
    if (!part) throw new ProblemError({ code: 'resource.not-found' });
    if (part.version === target.version) return part;
    const current = (await readParts(tx, project.id, id)).find((one) => one.id === part.id);
    const changedFields = await fieldsChangedSince(tx, 'deliverable-part', target);
    throw new ProblemError({ code: 'version.stale' }, { current, changed: changedFields });
  }

  private async evidence(tx: Transaction, project: ProjectRef, deliverable: PartedRow, { id }: PartRecord) {
    const found = (await readParts(tx, project.id, deliverable.id)).find((one) => one.id === id);
    if (!found) throw new ProblemError({ code: 'resource.not-found' });
    return found;
  }

  private async ownerProblems(tx: Transaction, project: ProjectRef, ownerId: string | null): Promise<Problem[]> {
    if (ownerId === null || (await this.users.mayOwnWork(tx, project.id, ownerId))) return [];
    return [{ code: 'deliverable.owner-not-in-project', field: 'ownerId' }];
  }

  /** A fact of one part, or of all of them (`null`), which then is one of the deliverable. */
  private record(
    tx: Transaction,
    project: ProjectRef,
    { id: deliverableId }: PartedRow,
    type: FactType,
    part: { readonly id: string; readonly version: number; readonly fields: readonly string[] } | null,
  ): Promise<void> {
    const subject = part
      ? { subjectType: 'deliverable-part', subjectId: part.id }
      : { subjectType: 'deliverable', subjectId: deliverableId };
    const data = part ? { deliverableId, fields: part.fields, version: part.version } : { deliverableId };
    return tx.record({ type, projectId: project.id, ...subject, data });
  }
}

const after = ({ id, version }: PartRecord, fields: readonly string[]) => ({ id, version: version + 1, fields });

function changed(part: PartRecord, wanted: ChangeDeliverablePart): PartContent {
  return {
    title: wanted.title === undefined ? part.title : wanted.title.trim(),
    ownerId: wanted.ownerId === undefined ? part.ownerId : wanted.ownerId,
    dueOn: wanted.dueOn === undefined ? part.dueOn : wanted.dueOn,
  };
}

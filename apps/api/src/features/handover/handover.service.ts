import { Injectable } from '@nestjs/common';
import {
  handoverOfferProblems,
  handoverRefusals,
  handoverStateAfter,
  isInScope,
  predecessorOf,
  successorProblems,
  type HandoverOffer,
  type HandoverTransitionKind,
  type LocalDate,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UserLookup } from '../user/user.lookup.ts';
import type { OfferHandover } from './dto/write-handover.dto.ts';
import { readUnitWorkers } from './handover-people.view.ts';
import { HandoverReader, readingOf } from './handover.reader.ts';
import { HandoverRepository, type StoredHandover } from './handover.repository.ts';

export interface HandoverTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly seenVersion: number;
}

/** Offers a unit to a successor, who accepts it; what moves with it follows from the fact. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handovers: HandoverRepository,
    private readonly reader: HandoverReader,
    private readonly users: UserLookup,
  ) {}

  /** Answers the id of the offer. */
  offer(actor: SignedInActor, project: ProjectRef, unitId: string, body: OfferHandover): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const isKnown = await this.handovers.lockUnit(tx, project.id, unitId);
      if (!isKnown || !isInScope(scopeFor(actor, 'unit.assign', project.id, tx.today), unitId)) {
        throw new ProblemError({ code: 'resource.not-found' });
      }
      const wanted: HandoverOffer = {
        unitId,
        predecessorId: body.predecessorId ?? null,
        successorId: body.successorId,
        validFrom: body.validFrom as LocalDate,
      };
      const assignments = await readUnitWorkers(tx, unitId);
      const hasOpenOffer = await this.handovers.hasOffer(tx, unitId);
      const context = { assignments, hasOpenOffer, today: tx.today };
      refuseIfAny([...handoverOfferProblems(wanted, context), ...(await this.roleProblems(tx, project, wanted))]);
      const predecessorId = predecessorOf(wanted, context);
      const offer = { ...wanted, predecessorId, projectId: project.id, note: body.note.trim() };
      const id = await this.handovers.insert(tx, offer);
      await record(tx, 'handover.offered', { ...offer, id });
      return id;
    });
  }

  /** Accepts or withdraws an offer. One accepted late starts on the day it is accepted. */
  async close(target: HandoverTarget, kind: HandoverTransitionKind): Promise<void> {
    const { actor, project, id } = target;
    await this.unitOfWork.run(actor, async (tx) => {
      const stored = await this.lock(tx, target);
      const { mayAssign } = readingOf(actor, project, tx.today);
      refuseIfAny(handoverRefusals(stored, kind, { id: actor.userId, mayAssign }));
      const validFrom = kind === 'accept' && stored.validFrom < tx.today ? tx.today : stored.validFrom;
      const handover = { ...stored, validFrom };
      if (kind === 'accept') {
        const assignments = await readUnitWorkers(tx, stored.unitId);
        refuseIfAny([...successorProblems(handover, assignments), ...(await this.roleProblems(tx, project, handover))]);
      }
      await this.handovers.close(tx, id, handoverStateAfter(kind), validFrom);
      await record(tx, kind === 'accept' ? 'handover.accepted' : 'handover.withdrawn', handover);
    });
  }

  /** A hand-over that is none of the actor's business does not exist; one in another version is answered as it stands. */
  private async lock(tx: Transaction, { actor, project, id, seenVersion }: HandoverTarget): Promise<StoredHandover> {
    const stored = await this.handovers.lock(tx, project.id, id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    if (stored.version === seenVersion) {
      const { mayAssign } = readingOf(actor, project, tx.today);
      if (mayAssign || [stored.predecessorId, stored.successorId].includes(actor.userId)) return stored;
      throw new ProblemError({ code: 'resource.not-found' });
    }
    const current = await this.reader.readWith(tx, { actor, project, today: tx.today }, id);
    throw new ProblemError({ code: 'version.stale' }, { current, changed: ['state'] });
  }

  private async roleProblems(
    tx: Transaction,
    project: ProjectRef,
    { successorId, validFrom }: Pick<HandoverOffer, 'successorId' | 'validFrom'>,
  ): Promise<Problem[]> {
    const on = validFrom > tx.today ? validFrom : tx.today;
    const holder = { projectId: project.id, userId: successorId, roles: ['consultant'] as const, on };
    if (await this.users.holdsRole(tx, holder)) return [];
    return [{ code: 'assignment.role-missing', field: 'successorId', params: { role: 'consultant' } }];
  }
}

type HandoverFact = 'handover.offered' | 'handover.accepted' | 'handover.withdrawn';

function record(
  tx: Transaction,
  type: HandoverFact,
  { id, projectId, unitId, predecessorId, successorId, validFrom }: HandoverOffer & { id: string; projectId: string },
): Promise<void> {
  const data = { unitId, predecessorId, successorId, validFrom };
  return tx.record({ type, projectId, subjectType: 'handover', subjectId: id, data });
}

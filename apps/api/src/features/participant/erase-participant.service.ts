import { Injectable } from '@nestjs/common';
import { erasureRefusals, type Refusal } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { ErasureRepository, type PersonToErase } from './erasure.repository.ts';
import { ParticipantRepository } from './participant.repository.ts';
import { presentTerm } from './retention.service.ts';
import type { ErasureOutcome } from './dto/protection.dto.ts';

export interface ErasureTarget {
  readonly actor: Actor;
  readonly project: ProjectRef;
  readonly id: string;
}

/** Answers requests for erasure: anonymises, or refuses with the legal reason and restricts the processing. */
@Injectable()
export class EraseParticipant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: ParticipantRepository,
    private readonly erasures: ErasureRepository,
  ) {}

  /**
   * Errors: resource.not-found, erasure.asked-in-future, participant.anonymised; participant.retention-running {until} and
   * participant.retention-unknown, after which the request and the restriction stand.
   */
  async ask(target: ErasureTarget, askedOn: string): Promise<void> {
    const refusals = await this.unitOfWork.run(target.actor, async (tx) => {
      const person = await this.locked(tx, target);
      if (askedOn > tx.today) throw new ProblemError({ code: 'erasure.asked-in-future', field: 'askedOn' });
      return this.answer(tx, target, person, askedOn);
    });
    refuseIfAny(refusals);
  }

  /** The person takes the request back. Errors: resource.not-found, participant.not-restricted. */
  withdraw(target: ErasureTarget): Promise<void> {
    return this.unitOfWork.run(target.actor, async (tx) => {
      const person = await this.locked(tx, target);
      if (!person.isRestricted) throw new ProblemError({ code: 'participant.not-restricted' });
      await this.erasures.restrict(tx, person.id, null);
      await this.note(tx, target, { outcome: 'withdrawn', askedOn: tx.today, keptUntil: null });
    });
  }

  private async locked(tx: Transaction, { project, id }: ErasureTarget): Promise<PersonToErase> {
    await this.people.lock(tx, project.id);
    const person = await this.erasures.find(tx, project.id, id);
    if (!person) throw new ProblemError({ code: 'resource.not-found' });
    return person;
  }

  /** What stands in the way of the erasure, once it is written down; nothing when the person was anonymised. */
  private async answer(
    tx: Transaction,
    target: ErasureTarget,
    { id, isSupported, isAnonymised }: PersonToErase,
    askedOn: string,
  ): Promise<Refusal[]> {
    const keptUntil = (await presentTerm(tx, target.project.id))?.keptUntil ?? null;
    const asked = { isCounted: isSupported, isAnonymised, retentionUntil: keptUntil, today: tx.today };
    const refusals = erasureRefusals(asked);
    if (isAnonymised) return refusals;
    if (refusals.length > 0) {
      await this.erasures.restrict(tx, id, tx.today);
      await this.note(tx, target, { outcome: 'restricted', askedOn, keptUntil });
      return refusals;
    }
    // Told first: what other registers keep of the person is found by the identity that is about to go.
    await this.note(tx, target, { outcome: 'anonymised', askedOn, keptUntil: null });
    await this.erasures.anonymise(tx, target.project.id, id);
    return [];
  }

  private async note(
    tx: Transaction,
    { project, id }: ErasureTarget,
    request: Omit<Parameters<ErasureRepository['note']>[1], 'projectId' | 'id'>,
  ): Promise<void> {
    await this.erasures.note(tx, { projectId: project.id, id, ...request });
    const { outcome, askedOn, keptUntil } = request;
    const data = { outcome, askedOn, keptUntil };
    await tx.record({ type: FACTS[outcome], projectId: project.id, subjectType: 'participant', subjectId: id, data });
  }
}

const FACTS: Readonly<Record<ErasureOutcome, FactType>> = {
  restricted: 'participant.restricted',
  withdrawn: 'participant.restriction-withdrawn',
  anonymised: 'participant.anonymised',
};

import { Injectable } from '@nestjs/common';
import {
  isAfterProjectEnd,
  isBeforeEvidence,
  transitionKindTo,
  transitionRefusals,
  transitionRule,
  type DeliverableState,
  type DeliverableTransitionKind,
  type LocalDate,
  type TransitionDraft,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { deliverableActor } from './deliverable-actor.ts';
import { readEvidence } from './deliverable-evidence.ts';
import { DeliverableRepository, type DeliverableRecord, type NewTransition } from './deliverable.repository.ts';
import type { VersionedId } from './dto/plan-deliverable.dto.ts';
import type { TransitionDeliverable } from './dto/transition-deliverable.dto.ts';
import { lockDeliverable } from './lock-deliverable.ts';

const FACT_OF_KIND: Readonly<Record<DeliverableTransitionKind, FactType>> = {
  start: 'deliverable.started',
  submit: 'deliverable.submitted',
  return: 'deliverable.returned',
  approve: 'deliverable.approved',
  publish: 'deliverable.published',
  withdraw: 'deliverable.withdrawn',
  reopen: 'deliverable.reopened',
};

/** Moves a deliverable one step; whether it may go is the domain's to say. */
@Injectable()
export class DeliverableTransitionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: DeliverableRepository,
  ) {}

  async transition(
    actor: SignedInActor,
    project: ProjectRef,
    target: VersionedId,
    wanted: TransitionDeliverable,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const deliverable = await lockDeliverable(tx, this.repository, project, target);
      const draft = draftOf(wanted, kindOf(wanted, deliverable.state), tx.today);
      const { files, evidenceOn, lastEffectiveOn } = await readEvidence(tx, deliverable.id);
      const situation = {
        state: deliverable.state,
        approvedOn: deliverable.approvedOn,
        files,
        evidenceOn,
        lastEffectiveOn,
        project,
      };
      const doer = deliverableActor(actor, project.id, deliverable, tx.today);
      refuseIfAny(transitionRefusals(situation, draft, doer, tx.today));
      const step = stepOf(deliverable, draft, { project, evidenceOn });
      const sequence = await this.repository.transition(tx, deliverable, step);
      await tx.record({
        type: FACT_OF_KIND[draft.kind],
        projectId: project.id,
        subjectType: 'deliverable',
        subjectId: deliverable.id,
        data: {
          fields: ['state'],
          version: deliverable.version + 1,
          sequence,
          fromState: step.from,
          toState: step.to,
          effectiveOn: step.effectiveOn,
          beforeEvidence: step.beforeEvidence,
          dueOn: deliverable.dueOn,
          ownerId: deliverable.ownerId,
          unitId: deliverable.unitId,
        },
      });
    });
  }
}

/** What is null was not said: a client may send every field it knows. */
function kindOf(wanted: TransitionDeliverable, from: DeliverableState): DeliverableTransitionKind {
  const to = wanted.to ?? null;
  const named = wanted.kind ?? null;
  if (named === null && to === null) throw new ProblemError({ code: 'validation.required', field: 'to' });
  const kind = to === null ? named : kindLeading(from, to, named);
  if (kind === null) throw new ProblemError({ code: 'transition.not-allowed', params: { from, to: to ?? '' } });
  return kind;
}

/** The step that leads there: the named one, when that is where it leads, else the only one from here. */
function kindLeading(
  from: DeliverableState,
  to: DeliverableState,
  named: DeliverableTransitionKind | null,
): DeliverableTransitionKind | null {
  if (named === null) return transitionKindTo(from, to);
  return transitionRule(named).to === to ? named : null;
}

/** A publication holds from the day it was published; every other step from its own day, today when none is given. */
function draftOf(wanted: TransitionDeliverable, kind: DeliverableTransitionKind, today: LocalDate): TransitionDraft {
  const publishedOn = (wanted.publishedOn ?? null) as LocalDate | null;
  const ownDay = (wanted.effectiveOn ?? today) as LocalDate;
  return {
    kind,
    effectiveOn: kind === 'publish' ? (publishedOn ?? ownDay) : ownDay,
    reason: wanted.reason?.trim() || null,
    publishedUrl: wanted.publishedUrl?.trim() || null,
    publishedOn,
  };
}

/** The row keeps the present: what a return, withdrawal or reopening takes back stays in the steps before it. */
function stepOf(
  deliverable: DeliverableRecord,
  draft: TransitionDraft,
  { project, evidenceOn }: { readonly project: ProjectRef; readonly evidenceOn: LocalDate | null },
): NewTransition {
  const { kind, effectiveOn } = draft;
  const publishes = kind === 'publish';
  return {
    kind,
    from: deliverable.state,
    to: transitionRule(kind).to,
    effectiveOn,
    afterProjectEnd: (kind === 'approve' || publishes) && isAfterProjectEnd(effectiveOn, project),
    beforeEvidence: isBeforeEvidence(kind, effectiveOn, evidenceOn),
    reason: draft.reason ?? null,
    approvedOn: kind === 'approve' ? effectiveOn : publishes ? deliverable.approvedOn : null,
    publishedOn: publishes ? effectiveOn : null,
    publishedUrl: publishes ? (draft.publishedUrl ?? null) : null,
  };
}

import { Injectable } from '@nestjs/common';
import {
  descriptionRefusals,
  supersededNumbers,
  type DescriptionTransitionDraft,
  type DescriptionTransitionKind,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { AttachmentLookup } from '../attachment/attachment.lookup.ts';
import { CooperationDescriptionRepository } from './cooperation-description.repository.ts';
import { CooperationDescriptionService } from './cooperation-description.service.ts';
import type { TransitionDescription } from './dto/description-step.dto.ts';
import { openDescription, standingProblems, type OpenDescription } from './open-descriptions.ts';
import { recordDescription } from './record-description.ts';
import { situationOf } from './standing-versions.ts';

const factOf: Readonly<Record<Exclude<DescriptionTransitionKind, 'amend'>, FactType>> = {
  agree: 'cooperation-description.agreed',
  approve: 'cooperation-description.approved',
  withdraw: 'cooperation-description.withdrawn',
};

/** Takes versions of a description from step to step. */
@Injectable()
export class DescriptionTransitionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CooperationDescriptionRepository,
    private readonly descriptions: CooperationDescriptionService,
    private readonly attachments: AttachmentLookup,
  ) {}

  /** Answers the id of the version to show next: the new one after an amendment, else the same. */
  run(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: TransitionDescription,
  ): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const open = await openDescription(tx, this.repository, actor, project, target.id);
      const draft = await this.draftOf(tx, open, wanted);
      const problems = standingProblems(open.record, open.surroundings);
      refuseIfAny(descriptionRefusals(situationOf(open.record, open.versions, problems), draft, open.actor, tx.today));
      await refuseStale(tx, open, target.version);
      if (draft.kind === 'amend') return this.descriptions.amendWithin(tx, project, open, draft.reason ?? null);
      await this.step(tx, open, draft);
      const superseded = supersededNumbers(open.versions, open.record.number, draft.kind);
      await this.repository.supersede(tx, open.unit.id, superseded);
      const next = { ...open.record, version: open.record.version + 1 };
      const data = { fields: ['state'], on: draft.on, superseded, ...(draft.how ? { how: draft.how } : {}) };
      await recordDescription(tx, factOf[draft.kind], project.id, next, data);
      return open.record.id;
    });
  }

  /** A signed file counts only when it stands, not voided, beside this very version. */
  private async draftOf(
    tx: Transaction,
    { record }: OpenDescription,
    { kind, on, how, fileId, reason }: TransitionDescription,
  ): Promise<DescriptionTransitionDraft> {
    const files =
      fileId === undefined
        ? new Set<string>()
        : await this.attachments.filesOfUnit(tx, record.unitId, [fileId], record.id);
    return {
      kind,
      on: on ?? tx.today,
      how: kind === 'agree' ? (how ?? null) : null,
      fileId: fileId !== undefined && files.has(fileId) ? fileId : null,
      reason: reason ?? null,
    };
  }

  private async step(
    tx: Transaction,
    { record, actor }: OpenDescription,
    draft: DescriptionTransitionDraft,
  ): Promise<void> {
    const step = { on: draft.on, by: actor.id };
    if (draft.kind === 'agree') {
      const how = draft.how ?? 'coordinator';
      const fileId = how === 'signed-file' ? (draft.fileId ?? null) : null;
      await this.repository.agree(tx, record.id, { ...step, how, fileId });
    } else if (draft.kind === 'approve') {
      await this.repository.approve(tx, record.id, step);
    } else {
      await this.repository.withdraw(tx, record.id, (draft.reason ?? '').trim());
    }
  }
}

/** A step rests on the text its actor saw. Errors: version.stale with the stored text. */
async function refuseStale(tx: Transaction, { record }: OpenDescription, version: number): Promise<void> {
  if (record.version === version) return;
  const current = { id: record.id, number: record.number, version: record.version, content: record.content };
  const changed = await fieldsChangedSince(tx, 'cooperation-description', { id: record.id, version });
  throw new ProblemError({ code: 'version.stale' }, { current, changed });
}

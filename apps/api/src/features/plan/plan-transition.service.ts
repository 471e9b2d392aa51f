import { Injectable } from '@nestjs/common';
import { planStepRefusals, type PlanTransitionDraft } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { AttachmentLookup } from '../attachment/attachment.lookup.ts';
import type { TransitionPlan } from './dto/plan-step.dto.ts';
import { openPlanVersion, type OpenPlanVersion } from './open-plan.ts';
import { standingProblems } from './plan-context.ts';
import { PlanRepository } from './plan.repository.ts';
import { PlanService } from './plan.service.ts';
import { recordPlanVersion } from './record-plan.ts';
import { situationOf } from './standing-plan-versions.ts';

/** What a step leads to: the plan, and the version of it to show next. */
export interface PlanStep {
  readonly planId: string;
  readonly number: number;
}

/** Takes versions of a plan from step to step. */
@Injectable()
export class PlanTransitionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: PlanRepository,
    private readonly plans: PlanService,
    private readonly attachments: AttachmentLookup,
  ) {}

  /** Answers the version to show next: the new one after an amendment. Errors: plan.*, access.denied, version.stale. */
  run(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: TransitionPlan,
  ): Promise<PlanStep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const open = await openPlanVersion(tx, this.repository, actor, project, target.id);
      const draft = await this.draftOf(tx, open, wanted);
      const situation = situationOf(open.record, open.versions, standingProblems(open.record, open.context));
      refuseIfAny(planStepRefusals(situation, draft, open.actor, tx.today));
      await refuseStale(tx, open, target.version);
      if (draft.kind === 'amend') return this.amend(tx, project, open, draft.reason ?? '');
      if (draft.kind === 'approve') await this.approve(tx, project, open, draft);
      else await this.withdraw(tx, project, open, draft.reason ?? '');
      return { planId: open.plan.id, number: open.record.number };
    });
  }

  /** A signed file counts only when it stands, not voided, beside this very version. */
  private async draftOf(tx: Transaction, open: OpenPlanVersion, wanted: TransitionPlan): Promise<PlanTransitionDraft> {
    const { kind, on, resolution, fileId, reason } = wanted;
    const { record, plan } = open;
    const files =
      fileId === undefined
        ? new Set<string>()
        : await this.attachments.filesOfUnit(tx, plan.unit.id, [fileId], record.id);
    return {
      kind,
      on: on ?? tx.today,
      resolution: resolution?.trim() ?? null,
      validFrom: wanted.validFrom ?? record.content.validFrom,
      validTo: wanted.validTo ?? record.content.validTo,
      fileId: fileId !== undefined && files.has(fileId) ? fileId : null,
      reason: reason ?? null,
    };
  }

  private async approve(
    tx: Transaction,
    project: ProjectRef,
    { plan, record, versions }: OpenPlanVersion,
    { on, resolution, validFrom, validTo, fileId }: PlanTransitionDraft,
  ): Promise<void> {
    if (!resolution || !validFrom || !validTo || !fileId) throw new RangeError('an approval without its resolution');
    const superseded = versions.filter(({ state }) => state === 'approved').map(({ number }) => number);
    await this.repository.supersede(tx, plan.id);
    const step = { on, by: tx.actor.userId, resolution, validFrom, validTo, fileId };
    await this.repository.approve(tx, record.id, step);
    const next = { ...record, version: record.version + 1 };
    const data = { fields: ['state'], on, validFrom, validTo, superseded };
    await recordPlanVersion(tx, 'plan-version.approved', project.id, plan, next, data);
  }

  private async withdraw(tx: Transaction, project: ProjectRef, open: OpenPlanVersion, reason: string): Promise<void> {
    const { plan, record } = open;
    await this.repository.withdraw(tx, record.id, reason.trim());
    const next = { ...record, version: record.version + 1 };
    await recordPlanVersion(tx, 'plan-version.withdrawn', project.id, plan, next, { fields: ['state'] });
  }

  private async amend(
    tx: Transaction,
    project: ProjectRef,
    { plan, record, versions }: OpenPlanVersion,
    reason: string,
  ): Promise<PlanStep> {
    const number = (versions.at(-1)?.number ?? 0) + 1;
    await this.plans.insertVersion(tx, project, plan, { number, reason: reason.trim() }, record.content);
    return { planId: plan.id, number };
  }
}

/** A step rests on the text its actor saw. Errors: version.stale with the stored text. */
async function refuseStale(tx: Transaction, { record }: OpenPlanVersion, version: number): Promise<void> {
  if (record.version === version) return;
  const current = { id: record.id, number: record.number, version: record.version, content: record.content };
  const changed = await fieldsChangedSince(tx, 'plan-version', { id: record.id, version });
  throw new ProblemError({ code: 'version.stale' }, { current, changed });
}

import { Injectable } from '@nestjs/common';
import {
  planDifference,
  planDraftProblems,
  planEditRefusals,
  type PlanActor,
  type PlanContent,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import type { PlanHead, StartPlan } from './dto/plan-content.dto.ts';
import { measureIdProblems } from './measure-id-problems.ts';
import { openPlan, openPlanVersion } from './open-plan.ts';
import { mayReadPlans, planActor } from './plan-access.ts';
import { readPlanContext } from './plan-context.ts';
import { planOfVersion, readPlan, readPlanVersions, type PlanVersionRecord } from './plan-versions.view.ts';
import { PlanRepository } from './plan.repository.ts';
import { recordPlanVersion } from './record-plan.ts';
import { differingFields, refuseStalePlan } from './refuse-stale-plan.ts';
import { copiedContent, EMPTY_PLAN, planHeadProblems } from './start-plan.ts';

/** Begins plans, corrects what they are called and keeps the text of drafts. */
@Injectable()
export class PlanService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: PlanRepository,
  ) {}

  /** Begins a plan with its first draft; answers the plan's id. Errors: plan.*, validation.*, access.denied. */
  start(actor: SignedInActor, project: ProjectRef, wanted: StartPlan): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const unit = await this.lockUnit(tx, actor, project, wanted.unitId);
      const { kind } = wanted;
      const head = { kind, title: wanted.title.trim(), thematicAreaId: wanted.thematicAreaId?.toLowerCase() ?? null };
      const titles = await this.repository.titlesOfUnit(tx, unit.id);
      const { thematicAreaIds } = await readPlanContext(tx, project.id, head, []);
      const source = await this.copied(tx, actor, project, wanted.copyVersionId);
      refuseIfAny([
        ...planHeadProblems(head, titles.values(), thematicAreaIds),
        ...(source === 'unknown' ? [{ code: 'plan.not-copied', field: 'copyVersionId' } as const] : []),
      ]);
      const content =
        source === null || source === 'unknown' ? EMPTY_PLAN : copiedContent(source.content, head.thematicAreaId);
      const planId = await this.repository.insert(tx, { projectId: project.id, unitId: unit.id, ...head });
      await tx.record({
        type: 'plan.created',
        projectId: project.id,
        subjectType: 'plan',
        subjectId: planId,
        data: { unitId: unit.id, kind, ...(wanted.copyVersionId ? { copyVersionId: wanted.copyVersionId } : {}) },
      });
      await this.insertVersion(tx, project, { id: planId, kind, unit }, { number: 1, reason: null }, content);
      return planId;
    });
  }

  /** Corrects title and area while no version was approved. Errors: plan.head-fixed, version.stale. */
  async writeHead(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: PlanHead,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { plan, versions, context, actor: asking } = await openPlan(tx, this.repository, actor, project, target.id);
      refuseIfAny(headRefusals(asking, versions));
      const head = { title: wanted.title.trim(), thematicAreaId: wanted.thematicAreaId?.toLowerCase() ?? null };
      const fields = changedFields(head, { ...plan });
      if (plan.version !== target.version) {
        const { id, version, title, thematicAreaId } = plan;
        throw new ProblemError(
          { code: 'version.stale' },
          { current: { id, version, title, thematicAreaId }, changed: fields },
        );
      }
      const titles = new Map(await this.repository.titlesOfUnit(tx, plan.unit.id));
      titles.delete(plan.id);
      refuseIfAny(planHeadProblems({ kind: plan.kind, ...head }, titles.values(), context.thematicAreaIds));
      if (fields.length === 0) return;
      await this.repository.writeHead(tx, plan.id, head.title, head.thematicAreaId);
      const data = { unitId: plan.unit.id, fields, version: plan.version + 1 };
      const subject = { subjectType: 'plan', subjectId: plan.id };
      await tx.record({ type: 'plan.head-changed', projectId: project.id, ...subject, data });
    });
  }

  /** Puts the whole text of a draft. Errors: version.stale with the stored text and the difference; plan.*, measure.*. */
  async write(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    content: PlanContent,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const {
        plan,
        record,
        context,
        actor: asking,
      } = await openPlanVersion(tx, this.repository, actor, project, target.id);
      if (!asking.permissions.includes('plan.write')) throw new ProblemError({ code: 'access.denied' });
      refuseIfAny(planEditRefusals(record.state));
      if (record.version !== target.version) refuseStalePlan(record, content);
      refuseIfAny([
        ...planDraftProblems(content, context),
        ...(await measureIdProblems(tx, this.repository, { projectId: project.id, planId: plan.id }, content)),
      ]);
      if (JSON.stringify(content) === JSON.stringify(record.content)) return;
      await this.repository.replace(tx, { projectId: project.id, planId: plan.id, versionId: record.id }, content);
      const fields = differingFields(planDifference(record.content, content));
      const next = { ...record, version: record.version + 1 };
      await recordPlanVersion(tx, 'plan-version.changed', project.id, plan, next, { fields });
    });
  }

  /** Writes a version as a draft and records it; answers its id. */
  async insertVersion(
    tx: Transaction,
    project: ProjectRef,
    plan: Parameters<typeof recordPlanVersion>[3],
    { number, reason }: { readonly number: number; readonly reason: string | null },
    content: PlanContent,
  ): Promise<string> {
    const of = { projectId: project.id, planId: plan.id, number, amendmentReason: reason };
    const id = await this.repository.insertVersion(tx, of, content);
    await recordPlanVersion(tx, 'plan-version.created', project.id, plan, { id, number, version: 1 });
    return id;
  }

  private async lockUnit(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
  ): Promise<{ readonly id: string; readonly name: string }> {
    await this.repository.lockUnit(tx, project.id, unitId);
    const unit = await tx.one<{ id: string; name: string }>(
      `SELECT id, name FROM territorial_unit WHERE project_id = $1 AND id = $2`,
      [project.id, unitId],
    );
    if (!unit || !mayReadPlans(actor, project.id, unit.id, tx.today)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    const { permissions } = planActor(actor, project.id, unit.id, tx.today);
    if (!permissions.includes('plan.write')) throw new ProblemError({ code: 'access.denied' });
    return unit;
  }

  private async copied(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    versionId: string | undefined,
  ): Promise<PlanVersionRecord | null | 'unknown'> {
    if (versionId === undefined) return null;
    const planId = await planOfVersion(tx, project.id, versionId);
    const plan = planId && (await readPlan(tx, project.id, planId));
    if (!plan || !mayReadPlans(actor, project.id, plan.unit.id, tx.today)) return 'unknown';
    const versions = await readPlanVersions(tx, project.id, plan.id);
    return versions.find(({ id }) => id === versionId.toLowerCase()) ?? 'unknown';
  }
}

/** Why title and area cannot be corrected: it is not the actor's to do, or an assembly approved the plan under them. */
export function headRefusals({ permissions }: PlanActor, versions: readonly PlanVersionRecord[]): Problem[] {
  if (!permissions.includes('plan.write')) return [{ code: 'access.denied' }];
  return versions.some(({ approvedOn }) => approvedOn !== null) ? [{ code: 'plan.head-fixed' }] : [];
}

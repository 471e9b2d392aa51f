import { Injectable } from '@nestjs/common';
import { availablePlanTransitions, planDifference, planEditRefusals, planWarnings, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { Database } from '../../platform/db/database.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { AttachmentLookup } from '../attachment/attachment.lookup.ts';
import type { PlanContent } from './dto/plan-content.dto.ts';
import type { PlanDetail, PlanTargetGroup, PlanVersionDetail } from './dto/plan.dto.ts';
import { mayReadPlans, planActor } from './plan-access.ts';
import { groupsNamedIn, readPlanContext, readTargetGroups, standingProblems } from './plan-context.ts';
import { planVersionJson } from './plan-version-json.ts';
import {
  planOfVersion,
  readPlan,
  readPlanVersions,
  type PlanRecord,
  type PlanVersionRecord,
} from './plan-versions.view.ts';
import { headRefusals } from './plan.service.ts';
import { readPlanHistory, readStanding } from './plan.view.ts';
import { holdingVersion, laterThan, previousOf, situationOf } from './standing-plan-versions.ts';

interface Reading {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly plan: PlanRecord;
  readonly versions: readonly PlanVersionRecord[];
}

/** Answers with plans as their reader may see them. Errors: resource.not-found. */
@Injectable()
export class PlanReader {
  constructor(
    private readonly database: Database,
    private readonly clock: BusinessClock,
    private readonly attachments: AttachmentLookup,
  ) {}

  /** A plan with the version of the number, else the one that holds. */
  async read(actor: SignedInActor, project: ProjectRef, planId: string, number?: number): Promise<PlanDetail> {
    const plan = await readPlan(this.database, project.id, planId);
    if (!plan || !mayReadPlans(actor, project.id, plan.unit.id, this.clock.today())) throw notFound();
    const versions = await readPlanVersions(this.database, project.id, planId);
    const record =
      number === undefined ? holdingVersion(versions) : (versions.find((one) => one.number === number) ?? null);
    if (!record) throw notFound();
    return this.detail({ actor, project, plan, versions }, record);
  }

  /** A plan with the version of the id. */
  async readVersion(actor: SignedInActor, project: ProjectRef, versionId: string): Promise<PlanDetail> {
    const planId = await planOfVersion(this.database, project.id, versionId);
    const versions = planId ? await readPlanVersions(this.database, project.id, planId) : [];
    const number = versions.find(({ id }) => id === versionId)?.number;
    if (!planId || number === undefined) throw notFound();
    return this.read(actor, project, planId, number);
  }

  private async detail(reading: Reading, record: PlanVersionRecord): Promise<PlanDetail> {
    const { actor, project, plan, versions } = reading;
    const today = this.clock.today();
    const asking = planActor(actor, project.id, plan.unit.id, today);
    const targetGroups = await readTargetGroups(this.database, groupsNamedIn(versions), { isOffer: true, on: today });
    return {
      ...plan,
      headRefusals: headRefusals(asking, versions),
      versions: versions.map(planVersionJson).reverse(),
      shown: await this.shown(reading, record, targetGroups),
      standing: await readStanding(this.database, record.id),
      targetGroups,
    };
  }

  private async shown(
    { actor, project, plan, versions }: Reading,
    record: PlanVersionRecord,
    groups: readonly PlanTargetGroup[],
  ): Promise<PlanVersionDetail> {
    const today = this.clock.today();
    const asking = planActor(actor, project.id, plan.unit.id, today);
    const context = await readPlanContext(this.database, project.id, plan, groups);
    const problems = standingProblems(record, context);
    const previous = previousOf(versions, record);
    const denied: Problem[] = asking.permissions.includes('plan.write') ? [] : [{ code: 'access.denied' }];
    const subject = { unitId: plan.unit.id, type: 'plan-version', id: record.id } as const;
    return {
      ...planVersionJson(record),
      content: record.content as PlanContent,
      problems,
      warnings: planWarnings(record.content),
      editRefusals: [...denied, ...planEditRefusals(record.state)],
      transitions: availablePlanTransitions(situationOf(record, versions, problems), asking),
      previous: previous && { id: previous.id, number: previous.number },
      difference: previous ? planDifference(previous.content, record.content) : [],
      files: await this.attachments.list(actor, project, subject, today),
      approvedFileId: record.approvedFileId,
      history: await readPlanHistory(this.database, record.id),
      later: laterThan(versions, record).map(({ id, number }) => ({ id, number })),
    };
  }
}

function notFound(): ProblemError {
  return new ProblemError({ code: 'resource.not-found' });
}

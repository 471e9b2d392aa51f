import type { PlanActor, PlanContext } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { mayReadPlans, planActor } from './plan-access.ts';
import { groupsNamedIn, readPlanContext, readTargetGroups } from './plan-context.ts';
import {
  planOfVersion,
  readPlan,
  readPlanVersions,
  type PlanRecord,
  type PlanVersionRecord,
} from './plan-versions.view.ts';
import type { PlanRepository } from './plan.repository.ts';

/** A plan held for a change, with everything the rules ask. */
export interface OpenPlan {
  readonly plan: PlanRecord;
  readonly versions: readonly PlanVersionRecord[];
  readonly context: PlanContext;
  readonly actor: PlanActor;
}

/** The version a change is about, among the others of its plan. */
export interface OpenPlanVersion extends OpenPlan {
  readonly record: PlanVersionRecord;
}

/** Holds a plan. Errors: resource.not-found, also for a unit out of the actor's reach. */
export async function openPlan(
  tx: Transaction,
  repository: PlanRepository,
  actor: SignedInActor,
  project: ProjectRef,
  planId: string,
): Promise<OpenPlan> {
  await repository.lock(tx, project.id, planId);
  const plan = await readPlan(tx, project.id, planId);
  if (!plan || !mayReadPlans(actor, project.id, plan.unit.id, tx.today)) {
    throw new ProblemError({ code: 'resource.not-found' });
  }
  const versions = await readPlanVersions(tx, project.id, planId);
  const groups = await readTargetGroups(tx, groupsNamedIn(versions), { isOffer: true, on: tx.today });
  const context = await readPlanContext(tx, project.id, plan, groups);
  return { plan, versions, context, actor: planActor(actor, project.id, plan.unit.id, tx.today) };
}

/** Holds one version and the others of its plan. Errors: resource.not-found. */
export async function openPlanVersion(
  tx: Transaction,
  repository: PlanRepository,
  actor: SignedInActor,
  project: ProjectRef,
  versionId: string,
): Promise<OpenPlanVersion> {
  const planId = await planOfVersion(tx, project.id, versionId);
  if (!planId) throw new ProblemError({ code: 'resource.not-found' });
  const open = await openPlan(tx, repository, actor, project, planId);
  const record = open.versions.find((one) => one.id === versionId);
  if (!record) throw new ProblemError({ code: 'resource.not-found' });
  return { ...open, record };
}

import { descriptionProblems, type DescriptionActor, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { CooperationDescriptionRepository } from './cooperation-description.repository.ts';
import { descriptionActor, mayReadDescription } from './description-access.ts';
import { readSurroundings, type Surroundings } from './description-context.ts';
import {
  readDescribedUnit,
  readVersions,
  unitOfDescription,
  type DescribedUnit,
  type VersionRecord,
} from './description-versions.view.ts';

/** The descriptions of a unit, held for a change, with everything the rules ask. */
export interface OpenDescriptions {
  readonly unit: DescribedUnit;
  readonly versions: readonly VersionRecord[];
  readonly surroundings: Surroundings;
  readonly actor: DescriptionActor;
}

/** The version a change is about, among the others of its unit. */
export interface OpenDescription extends OpenDescriptions {
  readonly record: VersionRecord;
}

/** Holds the descriptions of a unit. Errors: resource.not-found, also for a unit out of the actor's reach. */
export async function openDescriptions(
  tx: Transaction,
  repository: CooperationDescriptionRepository,
  actor: SignedInActor,
  project: ProjectRef,
  unitId: string,
): Promise<OpenDescriptions> {
  await repository.lockUnit(tx, project.id, unitId);
  const unit = await readDescribedUnit(tx, project.id, unitId);
  if (!unit || !mayReadDescription(actor, project.id, unitId, tx.today)) {
    throw new ProblemError({ code: 'resource.not-found' });
  }
  const versions = await readVersions(tx, project.id, unitId);
  const surroundings = await readSurroundings(tx, project, unit, versions);
  return { unit, versions, surroundings, actor: descriptionActor(actor, project.id, unitId, tx.today) };
}

/** Holds one version and the others of its unit. Errors: resource.not-found. */
export async function openDescription(
  tx: Transaction,
  repository: CooperationDescriptionRepository,
  actor: SignedInActor,
  project: ProjectRef,
  id: string,
): Promise<OpenDescription> {
  const unitId = await unitOfDescription(tx, project.id, id);
  if (!unitId) throw new ProblemError({ code: 'resource.not-found' });
  const open = await openDescriptions(tx, repository, actor, project, unitId);
  const record = open.versions.find((one) => one.id === id);
  if (!record) throw new ProblemError({ code: 'resource.not-found' });
  return { ...open, record };
}

/** What stands in the way of agreeing; nothing once somebody did, for what was agreed never changes. */
export function standingProblems(record: VersionRecord, surroundings: Surroundings): Problem[] {
  return record.state === 'draft' ? descriptionProblems(record.content, surroundings.contextOf(record)) : [];
}

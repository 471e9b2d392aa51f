import { Injectable } from '@nestjs/common';
import {
  criteriaAddedLater,
  descriptionDifference,
  descriptionEditRefusals,
  descriptionRefusals,
  draftProblems,
  type DescriptionContent,
  type Problem,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { CooperationDescriptionRepository } from './cooperation-description.repository.ts';
import { openDescription, openDescriptions, type OpenDescription, type OpenDescriptions } from './open-descriptions.ts';
import { recordDescription } from './record-description.ts';
import { differingFields, refuseStaleText } from './refuse-stale-text.ts';
import { resultKeyProblems } from './result-key-problems.ts';
import { firstAgreed, situationOf, versionToAmend } from './standing-versions.ts';

const EMPTY: DescriptionContent = { startsOn: null, endsOn: null, summary: '', areas: [] };

/** Begins versions of cooperation descriptions and keeps the text of drafts. */
@Injectable()
export class CooperationDescriptionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CooperationDescriptionRepository,
  ) {}

  /** Begins the first version, or amends the newest agreed one; answers the id of the draft. */
  start(actor: SignedInActor, project: ProjectRef, unitId: string, reason: string | null): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const open = await openDescriptions(tx, this.repository, actor, project, unitId);
      refuseIfAny(startRefusals(open));
      const amended = versionToAmend(open.versions);
      return amended
        ? this.amendWithin(tx, project, { ...open, record: amended }, reason)
        : this.insert(tx, project, open, EMPTY, null);
    });
  }

  /** Opens the next version of the given one as a draft with the same text; answers its id. */
  async amendWithin(
    tx: Transaction,
    project: ProjectRef,
    open: OpenDescription,
    reason: string | null,
  ): Promise<string> {
    const situation = situationOf(open.record, open.versions, []);
    refuseIfAny(descriptionRefusals(situation, { kind: 'amend', on: tx.today, reason }, open.actor, tx.today));
    return this.insert(tx, project, open, open.record.content, (reason ?? '').trim());
  }

  /** Puts the whole text of a draft. Errors: version.stale with the stored version and the difference; description.*. */
  async write(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    content: DescriptionContent,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const open = await openDescription(tx, this.repository, actor, project, target.id);
      const { record, surroundings } = open;
      if (!open.actor.permissions.includes('cooperation.write')) throw new ProblemError({ code: 'access.denied' });
      refuseIfAny(descriptionEditRefusals(record.state));
      if (record.version !== target.version) refuseStaleText(record, content);
      refuseIfAny([
        ...draftProblems(content, surroundings.contextOf(record)),
        ...(await resultKeyProblems(tx, this.repository, { projectId: project.id, unitId: record.unitId }, content)),
      ]);
      if (JSON.stringify(content) === JSON.stringify(record.content)) return;
      const addedLater = criteriaAddedLater(content, firstAgreed(open.versions), surroundings.originOf);
      await this.repository.replace(tx, { projectId: project.id, id: record.id }, content, addedLater);
      const fields = differingFields(descriptionDifference(record.content, content));
      const next = { ...record, version: record.version + 1 };
      await recordDescription(tx, 'cooperation-description.changed', project.id, next, { fields });
    });
  }

  private async insert(
    tx: Transaction,
    project: ProjectRef,
    open: OpenDescriptions,
    content: DescriptionContent,
    amendmentReason: string | null,
  ): Promise<string> {
    const number = (open.versions.at(-1)?.number ?? 0) + 1;
    const addedLater = criteriaAddedLater(content, firstAgreed(open.versions), open.surroundings.originOf);
    const version = { projectId: project.id, unitId: open.unit.id, number, content, amendmentReason };
    const id = await this.repository.insert(tx, version, addedLater);
    const made = { id, unitId: open.unit.id, number, version: 1 };
    await recordDescription(tx, 'cooperation-description.created', project.id, made);
    return id;
  }
}

/** Why the actor may not begin a version now: it is not theirs to write, or one is being written. */
export function startRefusals({ actor, versions }: Pick<OpenDescriptions, 'actor' | 'versions'>): Problem[] {
  if (!actor.permissions.includes('cooperation.write')) return [{ code: 'access.denied' }];
  return versions.some(({ state }) => state === 'draft') ? [{ code: 'description.amendment-exists' }] : [];
}

import { Injectable } from '@nestjs/common';
import { closingProblems, type ClosingDraft } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UnitEvidenceLookup } from '../attachment/unit-evidence.lookup.ts';
import { CooperationDescriptionRepository } from './cooperation-description.repository.ts';
import { descriptionActor, mayReadDescription } from './description-access.ts';
import type { CloseResult } from './dto/description-step.dto.ts';
import { readClosings } from './result-closing.view.ts';
import { ResultClosingRepository } from './result-closing.repository.ts';

/** Says how expected results ended, and corrects what was said by a new entry with a reason. */
@Injectable()
export class ResultClosingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly descriptions: CooperationDescriptionRepository,
    private readonly closings: ResultClosingRepository,
    private readonly evidence: UnitEvidenceLookup,
  ) {}

  /** Answers the id of the unit. Errors: closing.*, evidence.*, version.stale when another closing came meanwhile. */
  close(actor: SignedInActor, project: ProjectRef, resultKey: string, wanted: CloseResult): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const unitId = await this.lockUnit(tx, actor, project, resultKey);
      const currentId = await this.closings.currentId(tx, project.id, resultKey);
      if ((wanted.correctsId ?? null) !== currentId) {
        const current = (await readClosings(tx, project.id, unitId)).find((one) => one.id === currentId) ?? null;
        throw new ProblemError({ code: 'version.stale' }, { current, changed: ['closing'] });
      }
      const draft: ClosingDraft = { ...wanted, resultKey };
      const agreedOn = await this.closings.agreedOn(tx, unitId, resultKey);
      refuseIfAny([
        ...closingProblems(draft, { today: tx.today, agreedOn, isClosed: currentId !== null }),
        ...(await this.evidence.problems(tx, { projectId: project.id, unitId }, draft.evidence)),
      ]);
      if (currentId !== null) await this.closings.end(tx, currentId);
      const id = await this.closings.insert(tx, { projectId: project.id, unitId }, draft);
      await tx.record({
        type: currentId === null ? 'expected-result.closed' : 'expected-result.closing-corrected',
        projectId: project.id,
        subjectType: 'expected-result',
        subjectId: resultKey,
        data: { unitId, closingId: id, outcome: draft.outcome, on: draft.closedOn },
      });
      return unitId;
    });
  }

  private async lockUnit(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    resultKey: string,
  ): Promise<string> {
    const unitId = await this.closings.unitOf(tx, project.id, resultKey);
    if (!unitId || !mayReadDescription(actor, project.id, unitId, tx.today)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    const { permissions } = descriptionActor(actor, project.id, unitId, tx.today);
    if (!permissions.includes('cooperation.write')) throw new ProblemError({ code: 'access.denied' });
    await this.descriptions.lockUnit(tx, project.id, unitId);
    return unitId;
  }
}

import { Injectable } from '@nestjs/common';
import { targetProblems, type IndicatorCode } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { TargetRepository, type InterimTarget } from './target.repository.ts';

/** Plans an indicator: the manager's interim targets are replaced as a whole. */
@Injectable()
export class TargetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: TargetRepository,
  ) {}

  async replace(
    actor: Actor,
    project: ProjectRef,
    code: IndicatorCode,
    targets: readonly InterimTarget[],
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const indicator = await this.repository.lock(tx, project.id, code);
      if (!indicator) throw new ProblemError({ code: 'resource.not-found' });
      refuseIfAny(targetProblems(targets, indicator.finalValue, project));
      await this.repository.replaceInterim(tx, project.id, indicator.id, targets);
      await tx.record({
        type: 'indicator.targets-set',
        projectId: project.id,
        subjectType: 'indicator',
        subjectId: indicator.id,
        data: { indicator: code, targets },
      });
    });
  }
}

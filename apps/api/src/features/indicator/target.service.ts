import { Injectable } from '@nestjs/common';
import { targetProblems, type IndicatorCode } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { TargetRepository, type InterimTarget, type TargetOwner } from './target.repository.ts';

/** Whose plan is written, over which version of it. */
export interface PlanTarget {
  readonly project: ProjectRef;
  readonly code: IndicatorCode;
  readonly seenVersion: number;
}

/** Plans an indicator: the manager's interim targets are replaced as a whole, over the set that was seen. */
@Injectable()
export class TargetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: TargetRepository,
  ) {}

  async replace(actor: Actor, plan: PlanTarget, targets: readonly InterimTarget[]): Promise<void> {
    const { project, code, seenVersion } = plan;
    await this.unitOfWork.run(actor, async (tx) => {
      const indicator = await this.repository.lock(tx, project.id, code);
      if (!indicator) throw new ProblemError({ code: 'resource.not-found' });
      if (indicator.version !== seenVersion) throw staleSet(indicator);
      const final = Math.max(0, ...indicator.targets.filter(({ isFinal }) => isFinal).map(({ value }) => value));
      refuseIfAny(targetProblems(targets, final, project));
      if (isStored(indicator, targets)) return;
      await this.repository.replaceInterim(tx, project.id, indicator.id, targets);
      await tx.record({
        type: 'indicator.targets-set',
        projectId: project.id,
        subjectType: 'indicator',
        subjectId: indicator.id,
        data: { indicator: code, targets, version: seenVersion + 1 },
      });
    });
  }
}

/** Somebody else planned meanwhile: the planner gets the set as it is stored now. */
function staleSet({ version, targets }: TargetOwner): ProblemError {
  return new ProblemError(
    { code: 'version.stale' },
    { current: { targetsVersion: version, targets }, changed: ['targets'] },
  );
}

function isStored({ targets }: TargetOwner, wanted: readonly InterimTarget[]): boolean {
  const interim = targets.filter(({ isFinal }) => !isFinal);
  const isThere = (target: InterimTarget): boolean =>
    interim.some(({ dueOn, value, isAssumption }) => dueOn === target.dueOn && value === target.value && !isAssumption);
  return interim.length === wanted.length && wanted.every(isThere);
}

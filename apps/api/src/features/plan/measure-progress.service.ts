import { Injectable } from '@nestjs/common';
import { progressProblems, type ProgressDraft } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UnitEvidenceLookup } from '../attachment/unit-evidence.lookup.ts';
import type { RecordProgress } from './dto/plan-step.dto.ts';
import { MeasureProgressRepository } from './measure-progress.repository.ts';
import { readMeasure, readProgress, type MeasureRecord } from './measure.view.ts';
import { mayReadPlans, planActor } from './plan-access.ts';

/** Says how measures go; what was said before stays. */
@Injectable()
export class MeasureProgressService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entries: MeasureProgressRepository,
    private readonly evidence: UnitEvidenceLookup,
  ) {}

  /** Errors: progress.*, reason.required, evidence.*, version.stale when somebody else said something meanwhile. */
  async record(actor: SignedInActor, project: ProjectRef, measureId: string, wanted: RecordProgress): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { unit, plan, planState } = await this.open(tx, actor, project, measureId);
      const last = (await readProgress(tx, project.id, measureId))[0] ?? null;
      if ((wanted.followsId?.toLowerCase() ?? null) !== (last?.id ?? null)) {
        throw new ProblemError({ code: 'version.stale' }, { current: last, changed: ['progress'] });
      }
      const { state, on, note, evidence } = wanted;
      const draft: ProgressDraft = { state, on, note, postponedTo: wanted.postponedTo ?? null, evidence };
      refuseIfAny([
        ...progressProblems(draft, { today: tx.today, isInForce: planState === 'approved', last }),
        ...(await this.evidence.problems(tx, { projectId: project.id, unitId: unit.id }, evidence)),
      ]);
      const progressId = await this.entries.insert(tx, { projectId: project.id, measureId }, draft);
      await tx.record({
        type: 'measure.progressed',
        projectId: project.id,
        subjectType: 'measure',
        subjectId: measureId,
        data: { unitId: unit.id, planId: plan.id, progressId, state, on },
      });
    });
  }

  private async open(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    measureId: string,
  ): Promise<MeasureRecord> {
    await this.entries.lock(tx, project.id, measureId);
    const record = await readMeasure(tx, project.id, measureId);
    if (!record || !mayReadPlans(actor, project.id, record.unit.id, tx.today)) {
      throw new ProblemError({ code: 'resource.not-found' });
    }
    const { permissions } = planActor(actor, project.id, record.unit.id, tx.today);
    if (!permissions.includes('plan.write')) throw new ProblemError({ code: 'access.denied' });
    return record;
  }
}

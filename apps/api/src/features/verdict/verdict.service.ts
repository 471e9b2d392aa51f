import { Injectable } from '@nestjs/common';
import { figureDay, localDate, verdictProblems, type LocalDate, type Scope } from '@rssz/domain';
import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/business-clock.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-by-code.ts';
import { IndicatorLookup } from '../indicator/indicator.lookup.ts';
import type { WriteVerdict } from './dto/write-verdict.dto.ts';
import { VerdictRepository } from './verdict.repository.ts';

/** A verdict is about the value of the project; it keeps no hours. */
const WHOLE_PROJECT: Scope = { kind: 'all' };

interface Finding {
  readonly indicatorId: string | null;
  readonly deliverableId: string | null;
  readonly value: number;
}

/** Records what an evaluator found, together with the value as it is computed for that day at that moment. */
@Injectable()
export class VerdictService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: VerdictRepository,
    private readonly indicators: IndicatorLookup,
    private readonly clock: BusinessClock,
  ) {}

  async record(actor: Actor, project: ProjectRef, body: WriteVerdict): Promise<string> {
    const { outcome, finding } = body;
    const asOf = localDate(body.asOf);
    refuseIfAny(verdictProblems({ ...body, asOf }, { project, today: this.clock.today() }));
    const subject = await this.subject(project, body, asOf);
    return this.unitOfWork.run(actor, async (tx) => {
      const verdict = { ...subject, asOf, outcome, finding: finding.trim() };
      const id = await this.repository.add(tx, project.id, verdict);
      const { indicatorId, deliverableId, value } = subject;
      await tx.record({
        type: 'verdict.recorded',
        projectId: project.id,
        subjectType: deliverableId === null ? 'indicator' : 'deliverable',
        subjectId: deliverableId ?? indicatorId ?? id,
        data: { verdictId: id, asOf, outcome, value, ...(body.indicator ? { indicator: body.indicator } : {}) },
      });
      return id;
    });
  }

  private async subject(
    project: ProjectRef,
    { indicator, deliverableId }: WriteVerdict,
    asOf: LocalDate,
  ): Promise<Finding> {
    if (indicator) {
      const found = await this.indicators.one(
        project.id,
        indicator,
        figureDay(asOf, this.clock.today()),
        WHOLE_PROJECT,
      );
      if (found) return { indicatorId: found.id, deliverableId: null, value: found.value };
    } else if (deliverableId) {
      const isCounted = await this.indicators.isCounted(project.id, deliverableId, asOf);
      if (isCounted !== null) return { indicatorId: null, deliverableId, value: isCounted ? 1 : 0 };
    }
    throw new ProblemError({ code: 'validation.not-in-list', field: indicator ? 'indicator' : 'deliverableId' });
  }
}

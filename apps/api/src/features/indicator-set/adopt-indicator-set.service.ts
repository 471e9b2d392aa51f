import { Injectable } from '@nestjs/common';
import { adoptionRefusals, indicatorSetProblems, permissionsHeld, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { IndicatorSetReader } from './indicator-set.reader.ts';
import { IndicatorSetRepository, type IndicatorSetRecord } from './indicator-set.repository.ts';
import { readIndicatorSet, readInForceFrom } from './indicator-set.view.ts';
import { lockIndicatorSet } from './lock-indicator-set.ts';

/** Brings a version into force; the one that held in its area until then is superseded in the same step. */
@Injectable()
export class AdoptIndicatorSetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sets: IndicatorSetRepository,
    private readonly reader: IndicatorSetReader,
  ) {}

  /** Errors: version.stale and those of `adoptionRefusals`. */
  async adopt(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    inForceFrom: LocalDate | null,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const stored = await readIndicatorSet(tx, project.id, target.id);
      if (!stored) throw new ProblemError({ code: 'resource.not-found' });
      // Two versions of one area take turns here, the area before its versions, as where a version is started.
      await this.sets.lockArea(tx, project.id, stored.area.code);
      const record = await lockIndicatorSet(tx, { sets: this.sets, reader: this.reader }, project, target);
      const currentInForceFrom = await readInForceFrom(tx, project.id, record.area);
      const situation = { state: record.state, problems: indicatorSetProblems(stored), currentInForceFrom };
      const permissions = permissionsHeld(actor.assignments, { projectId: project.id }, tx.today);
      refuseIfAny(adoptionRefusals(situation, inForceFrom, { permissions }, tx.today));
      if (inForceFrom !== null) await this.write(tx, project, record, inForceFrom);
    });
  }

  private async write(
    tx: Transaction,
    project: ProjectRef,
    record: IndicatorSetRecord,
    from: LocalDate,
  ): Promise<void> {
    const current = await this.sets.lockIn(tx, project.id, record.area, 'in-force');
    if (current) {
      await this.sets.supersede(tx, current.id, from);
      await this.record(tx, project, current, 'indicator-set.superseded', from);
    }
    await this.sets.adopt(tx, record.id, from);
    await this.record(tx, project, record, 'indicator-set.adopted', from);
  }

  private record(
    tx: Transaction,
    project: ProjectRef,
    { id, version }: IndicatorSetRecord,
    type: FactType,
    effectiveOn: LocalDate,
  ): Promise<void> {
    const data = { fields: ['state'], version: version + 1, effectiveOn };
    return tx.record({ type, projectId: project.id, subjectType: 'indicator-set', subjectId: id, data });
  }
}

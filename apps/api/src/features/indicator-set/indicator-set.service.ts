import { Injectable } from '@nestjs/common';
import {
  indicatorSetDifference,
  indicatorSetDraftProblems,
  indicatorSetEditRefusals,
  permissionsHeld,
  setWithdrawalRefusals,
  type IndicatorSetContent,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { WriteIndicatorSet } from './dto/write-indicator-set.dto.ts';
import { IndicatorSetReader } from './indicator-set.reader.ts';
import { IndicatorSetRepository } from './indicator-set.repository.ts';
import { readIndicatorSet, readNewest } from './indicator-set.view.ts';
import { lockIndicatorSet } from './lock-indicator-set.ts';

/** Starts versions of indicator sets, writes drafts and takes them back, each act with its fact. */
@Injectable()
export class IndicatorSetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sets: IndicatorSetRepository,
    private readonly reader: IndicatorSetReader,
  ) {}

  /**
   * Answers the id of a new draft, a copy of the newest version of its area. Errors: indicator-set.area-unknown,
   * indicator-set.draft-exists.
   */
  create(actor: SignedInActor, project: ProjectRef, area: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const areaId = await this.sets.lockArea(tx, project.id, area);
      const field = 'thematicArea';
      if (!areaId) throw new ProblemError({ code: 'indicator-set.area-unknown', field, params: { area } });
      if (await this.sets.lockIn(tx, project.id, area, 'draft')) {
        throw new ProblemError({ code: 'indicator-set.draft-exists', field });
      }
      const source = await readNewest(tx, project.id, area);
      const { id, number } = await this.sets.insert(tx, project.id, areaId, source?.isSample ?? false);
      if (source) await this.sets.write(tx, project.id, id, source);
      const data = { version: 1, number, thematicArea: area, copyOf: source?.id ?? null };
      await this.record(tx, project, id, 'indicator-set.created', data);
      return id;
    });
  }

  /** Writes the whole content of a draft. Errors: version.stale, indicator-set.closed, indicator-set.code-twice. */
  async change(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: WriteIndicatorSet,
  ): Promise<void> {
    const content = contentOf(wanted);
    await this.unitOfWork.run(actor, async (tx) => {
      const record = await lockIndicatorSet(tx, { sets: this.sets, reader: this.reader }, project, target, content);
      refuseIfAny([...indicatorSetEditRefusals(record.state), ...indicatorSetDraftProblems(content)]);
      const stored = await readIndicatorSet(tx, project.id, record.id);
      const fields = stored ? indicatorSetDifference(stored, content).map(({ code }) => code || 'note') : [];
      await this.sets.write(tx, project.id, record.id, content);
      await this.sets.touch(tx, record.id);
      const data = { fields, version: record.version + 1 };
      await this.record(tx, project, record.id, 'indicator-set.changed', data);
    });
  }

  /** Takes a draft back; it stays to be read. Errors: version.stale and those of `setWithdrawalRefusals`. */
  async withdraw(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const record = await lockIndicatorSet(tx, { sets: this.sets, reader: this.reader }, project, target);
      const permissions = permissionsHeld(actor.assignments, { projectId: project.id }, tx.today);
      refuseIfAny(setWithdrawalRefusals(record.state, { permissions }));
      await this.sets.withdraw(tx, record.id);
      const data = { fields: ['state'], version: record.version + 1 };
      await this.record(tx, project, record.id, 'indicator-set.withdrawn', data);
    });
  }

  private record(
    tx: Transaction,
    project: ProjectRef,
    subjectId: string,
    type: FactType,
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({ type, projectId: project.id, subjectType: 'indicator-set', subjectId, data });
  }
}

/** The content that a request asks for; a text of spaces is none. */
function contentOf({ note, indicators }: WriteIndicatorSet): IndicatorSetContent {
  return {
    note: note.trim(),
    indicators: indicators.map((one) => ({
      code: one.code.trim(),
      title: one.title.trim(),
      titleEn: one.titleEn?.trim() || null,
      definition: one.definition.trim(),
      unit: one.unit.trim(),
      dataSource: one.dataSource.trim(),
      periodicity: one.periodicity,
      direction: one.direction,
      baselineNote: one.baselineNote.trim(),
    })),
  };
}

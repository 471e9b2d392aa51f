import { Injectable } from '@nestjs/common';
import {
  catalogueProblems,
  catalogueRefusals,
  catalogueTransitionRule,
  permissionsHeld,
  type CatalogueTransitionKind,
  type LocalDate,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { contextOf, storedContent } from './catalogue-content.ts';
import { CriteriaCatalogueReader } from './criteria-catalogue.reader.ts';
import { CriteriaCatalogueRepository, type CatalogueRecord } from './criteria-catalogue.repository.ts';
import { readAreaIds, readCatalogue, readEarlierCriteria, readInForceFrom } from './criteria-catalogue.view.ts';
import type { MoveCriteriaCatalogue } from './dto/write-criteria-catalogue.dto.ts';
import { lockCatalogue } from './lock-catalogue.ts';

const FACT_OF: Readonly<Record<CatalogueTransitionKind, FactType>> = {
  pilot: 'criteria-catalogue.piloted',
  return: 'criteria-catalogue.returned',
  adopt: 'criteria-catalogue.adopted',
  retire: 'criteria-catalogue.retired',
};

/** Moves versions from state to state; adopting one retires the one that was in force. */
@Injectable()
export class CatalogueTransitionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogues: CriteriaCatalogueRepository,
    private readonly reader: CriteriaCatalogueReader,
  ) {}

  /** Errors: version.stale, those of `catalogueRefusals`, validation.not-in-list (a unit of another project). */
  async move(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    wanted: MoveCriteriaCatalogue,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      // Two versions put in force at once take turns here, so that the second one sees the first.
      const inForce = wanted.kind === 'adopt' ? await this.catalogues.lockInForce(tx, project.id) : null;
      const record = await lockCatalogue(tx, { catalogues: this.catalogues, reader: this.reader }, project, target);
      const draft = { ...wanted, inForceFrom: (wanted.inForceFrom ?? null) as LocalDate | null };
      const permissions = permissionsHeld(actor.assignments, { projectId: project.id }, tx.today);
      const situation = await this.situation(tx, actor, project, record);
      refuseIfAny(catalogueRefusals(situation, draft, { permissions }, tx.today));
      if (wanted.kind === 'pilot') await this.nameUnits(tx, project, record.id, wanted.pilotUnitIds ?? []);
      const isAdopted = wanted.kind === 'adopt';
      const effectiveOn = (isAdopted ? draft.inForceFrom : null) ?? tx.today;
      if (inForce) await this.step(tx, project, inForce, { kind: 'retire', reason: null, effectiveOn });
      await this.step(tx, project, record, {
        ...stepOf(wanted),
        effectiveOn,
        ...(isAdopted ? { inForceFrom: effectiveOn } : {}),
      });
    });
  }

  private async step(
    tx: Transaction,
    project: ProjectRef,
    record: CatalogueRecord,
    step: {
      readonly kind: CatalogueTransitionKind;
      readonly reason: string | null;
      readonly effectiveOn: LocalDate;
      readonly inForceFrom?: LocalDate | null;
      readonly pilotConclusion?: string;
    },
  ): Promise<void> {
    const { to } = catalogueTransitionRule(step.kind);
    await this.catalogues.move(tx, record.id, { ...step, to });
    await this.catalogues.addStep(tx, project.id, record.id, step);
    await tx.record({
      type: FACT_OF[step.kind],
      projectId: project.id,
      subjectType: 'criteria-catalogue',
      subjectId: record.id,
      data: {
        from: record.state,
        to,
        effectiveOn: step.effectiveOn,
        fields: ['state'],
        version: record.version + 1,
      },
    });
  }

  private async nameUnits(tx: Transaction, project: ProjectRef, id: string, unitIds: readonly string[]): Promise<void> {
    const wanted = [...new Set(unitIds)];
    const known = await tx.query(`SELECT 1 FROM territorial_unit WHERE project_id = $1 AND id = ANY($2::uuid[])`, [
      project.id,
      wanted,
    ]);
    if (known.length < wanted.length) throw new ProblemError({ code: 'validation.not-in-list', field: 'pilotUnitIds' });
    await this.catalogues.setPilotUnits(tx, project.id, id, wanted);
  }

  private async situation(tx: Transaction, actor: SignedInActor, project: ProjectRef, record: CatalogueRecord) {
    const stored = await readCatalogue(tx, this.reader.readingOf(actor, project), record.id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    const areas = await readAreaIds(tx, project.id);
    const earlier = await readEarlierCriteria(tx, project.id, record.number);
    const problems = catalogueProblems(storedContent(stored), contextOf(areas, earlier));
    return { state: record.state, problems, currentInForceFrom: await readInForceFrom(tx, project.id) };
  }
}

/** What a request says of a step beside its day. */
function stepOf({ kind, reason, pilotConclusion }: MoveCriteriaCatalogue) {
  const conclusion = pilotConclusion === undefined ? {} : { pilotConclusion: pilotConclusion.trim() };
  return { kind, reason: reason?.trim() || null, ...conclusion };
}

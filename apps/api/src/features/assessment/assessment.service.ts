import { Injectable } from '@nestjs/common';
import {
  assessmentProblems,
  historyAt,
  isInScope,
  originOf,
  type AssessmentContext,
  type AssessmentDraft,
  type LocalDate,
} from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { idempotent } from '../../platform/facts/receipts.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UnitEvidenceLookup } from '../attachment/unit-evidence.lookup.ts';
import { readChosenCriteria } from '../cooperation-description/chosen-criteria.lookup.ts';
import { correctionRefusals } from './assessment-access.ts';
import { AssessmentRepository } from './assessment.repository.ts';
import {
  readAssessedUnit,
  readEntries,
  readEntry,
  readKnownCriteria,
  type StoredAssessment,
} from './assessment.view.ts';
import type { CorrectAssessment, RecordAssessment } from './dto/write-assessment.dto.ts';

/** What is to be written, and where. */
interface Rating extends AssessmentDraft {
  readonly id: string;
  readonly criterionId: string;
}

const receiptForm = { keep: (id: string) => id, restore: (id: string) => id };

/** Writes ratings: each once under the client's id, a correction as a new entry in place of the one it corrects. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentRepository,
    private readonly evidence: UnitEvidenceLookup,
  ) {}

  /** Errors: resource.not-found (a unit out of reach), resource.exists, those of `assessmentProblems`, evidence.*. */
  record(actor: SignedInActor, project: ProjectRef, body: RecordAssessment): Promise<{ status: number }> {
    const { unitId, criterionId, phase, isPilot } = body;
    return this.unitOfWork.run(actor, async (tx) => {
      await this.enter(tx, actor, project, unitId);
      const rating = { ...contentOf(body), unitId, criterionId, phase, isPilot };
      return this.once(tx, project, rating);
    });
  }

  /** Errors: resource.not-found, assessment.correction-not-own, assessment.corrected-before (with what stands now), and those of `record`. */
  correct(
    actor: SignedInActor,
    project: ProjectRef,
    correctsId: string,
    body: CorrectAssessment,
  ): Promise<{ status: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const corrected = await readEntry(tx, project.id, correctsId);
      if (!corrected) throw new ProblemError({ code: 'resource.not-found' });
      await this.enter(tx, actor, project, corrected.unitId);
      refuseIfAny(correctionRefusals(actor, project.id, corrected, tx.today));
      const { unitId, criterionId, phase, isPilot } = corrected;
      const correctionReason = body.reason.trim();
      const place = { unitId, criterionId, phase, isPilot, correctsId: corrected.id, correctionReason };
      return this.once(tx, project, { ...contentOf(body), ...place });
    });
  }

  /** The receipt goes by the client's id, so a request sent again answers as before and writes nothing. */
  private async once(tx: Transaction, project: ProjectRef, rating: Rating): Promise<{ status: number }> {
    const request = {
      key: `assessment:${rating.id}`,
      request: { projectId: project.id, ...rating },
      form: receiptForm,
    };
    const { replayed } = await idempotent(tx, request, async () => {
      await this.write(tx, project, rating);
      return { status: 201, body: rating.id };
    });
    return { status: replayed ? 200 : 201 };
  }

  /** Whoever rates the same unit waits here, so that two at once, or the same twice, see what the first one wrote. */
  private async enter(tx: Transaction, actor: SignedInActor, project: ProjectRef, unitId: string): Promise<void> {
    const isOwn = isInScope(scopeFor(actor, 'assessment.write', project.id, tx.today), unitId);
    if (!isOwn) throw new ProblemError({ code: 'resource.not-found' });
    await this.assessments.takeTurn(tx, unitId);
  }

  private async write(tx: Transaction, project: ProjectRef, rating: Rating): Promise<void> {
    const { unitId, criterionId, correctsId = null, correctionReason = null } = rating;
    await this.refuseUnfit(tx, project, rating);
    const written = await this.assessments.insert(tx, {
      ...rating,
      projectId: project.id,
      correctsId,
      correctionReason: correctsId === null ? null : correctionReason,
    });
    if (!written) throw new ProblemError({ code: 'resource.exists', field: 'id' });
    if (correctsId !== null) await this.assessments.close(tx, correctsId);
    const { phase, assessedOn, isPilot } = rating;
    await tx.record({
      type: correctsId === null ? 'assessment.recorded' : 'assessment.corrected',
      projectId: project.id,
      subjectType: 'assessment',
      subjectId: rating.id,
      data: { unitId, criterionId, phase, assessedOn, isPilot, correctsId },
    });
  }

  private async refuseUnfit(tx: Transaction, project: ProjectRef, rating: Rating): Promise<void> {
    const unit = await readAssessedUnit(tx, project.id, rating.unitId);
    if (!unit) throw new ProblemError({ code: 'resource.not-found' });
    const state = await this.assessments.holdCatalogue(tx, project.id, rating.criterionId);
    const criteria = await readKnownCriteria(tx, project.id);
    const criterion = criteria.find(({ id }) => id === rating.criterionId);
    if (!state || !criterion) throw new ProblemError({ code: 'validation.not-in-list', field: 'criterionId' });
    const links = new Map(criteria.map((one) => [one.id, one]));
    // A pilot tries out one version by itself; real ratings go on over the versions.
    const lineOf = (id: string): string => (rating.isPilot ? id : originOf(links, id));
    const isSame = ({ criterionId }: { readonly criterionId: string }): boolean =>
      lineOf(criterionId) === lineOf(rating.criterionId);
    const place = { projectId: project.id, unitId: rating.unitId };
    const entries = await readEntries(tx, place, { asOf: null, knownAt: null });
    refuseIfCorrected(entries, rating.correctsId ?? null);
    const chosen = await readChosenCriteria(tx, project.id, rating.unitId);
    const now = historyAt({ criteria: links, chosen, assessments: [] }, { asOf: tx.today, knownAt: null });
    const isChosen = now(rating.unitId).chosen.some(isSame);
    const problems = assessmentProblems(rating, {
      today: tx.today,
      cooperationFrom: unit.cooperationFrom,
      levels: criterion.levels.map(({ level }) => level),
      ...standingOf(rating, { state, pilotUnitIds: criterion.pilotUnitIds }, isChosen),
      existing: entries
        .filter((entry) => isSame(entry) && entry.recordedTo === null)
        .map((entry) => ({ ...entry, evidenceCount: entry.evidence.length })),
    });
    refuseIfAny(problems);
    refuseIfAny(await this.evidence.problems(tx, place, rating.evidence));
  }
}

/** What was rated once may be set right also after another version took its place or the unit chose otherwise. */
function standingOf(
  { correctsId = null, isPilot }: Rating,
  catalogue: AssessmentContext['catalogue'],
  isChosen: boolean,
): Pick<AssessmentContext, 'catalogue' | 'isChosen'> {
  if (correctsId === null || isPilot) return { catalogue, isChosen };
  const state = catalogue.state === 'retired' ? 'in-force' : catalogue.state;
  return { catalogue: { ...catalogue, state }, isChosen: true };
}

/** Somebody else corrected the rating meanwhile: then what stands now is shown, before anything is judged against it. */
function refuseIfCorrected(entries: readonly StoredAssessment[], id: string | null): void {
  const isCorrected = entries.some((one) => one.id === id && one.recordedTo !== null);
  if (id === null || !isCorrected) return;
  throw new ProblemError({ code: 'assessment.corrected-before' }, { current: standingInstead(entries, id) });
}

/** What stands now in place of a rating that was corrected before. */
function standingInstead(entries: readonly StoredAssessment[], id: string): StoredAssessment | null {
  const next = entries.find(({ correctsId }) => correctsId === id);
  if (!next) return null;
  return next.recordedTo === null ? next : standingInstead(entries, next.id);
}

function contentOf(body: CorrectAssessment | RecordAssessment) {
  return {
    id: body.id.toLowerCase(),
    level: body.level,
    assessedOn: body.assessedOn as LocalDate,
    justification: body.justification.trim(),
    evidence: body.evidence,
  };
}

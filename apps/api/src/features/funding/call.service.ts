import { Injectable } from '@nestjs/common';
import { callProblems, readCallNumber, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { scopeFor } from '../../platform/auth/scope.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import { CallRepository, type CallText } from './call.repository.ts';
import { readCall } from './call.view.ts';
import type { WriteCall } from './dto/write-call.dto.ts';

/** Enters and corrects calls; their days become deadlines of whoever counts on them by the fact. */
@Injectable()
export class CallService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: CallRepository,
  ) {}

  /** Errors: call.number-taken and those of `callProblems`. */
  add(actor: SignedInActor, project: ProjectRef, body: WriteCall): Promise<string> {
    const text = textOf(body);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.check(tx, project, text, null);
      const id = await this.calls.add(tx, project.id, text);
      await tx.record({
        type: 'call.created',
        projectId: project.id,
        subjectType: 'call',
        subjectId: id,
        data: { version: 1 },
      });
      return id;
    });
  }

  /** Errors: resource.not-found, version.stale with the stored call, call.number-taken and those of `callProblems`. */
  async change(
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
    body: WriteCall,
  ): Promise<void> {
    const text = textOf(body);
    await this.unitOfWork.run(actor, async (tx) => {
      const stored = await this.calls.lock(tx, project.id, target.id);
      if (!stored) throw new ProblemError({ code: 'resource.not-found' });
      if (stored.version !== target.version) throw await this.stale(tx, actor, project, target);
      await this.check(tx, project, text, target.id);
      const fields = changedFields({ ...text }, { ...stored });
      if (fields.length === 0) return;
      await this.calls.change(tx, target.id, text);
      await tx.record({
        type: 'call.changed',
        projectId: project.id,
        subjectType: 'call',
        subjectId: target.id,
        data: { fields, version: target.version + 1 },
      });
    });
  }

  private async check(tx: Transaction, project: ProjectRef, text: CallText, own: string | null): Promise<void> {
    refuseIfAny(callProblems(text));
    const holder = await this.calls.findByNumber(tx, project.id, text.number);
    if (holder !== null && holder !== own) throw new ProblemError({ code: 'call.number-taken', field: 'number' });
  }

  private async stale(
    tx: Transaction,
    actor: SignedInActor,
    project: ProjectRef,
    target: { readonly id: string; readonly version: number },
  ): Promise<ProblemError> {
    const scope = scopeFor(actor, 'funding.read', project.id, tx.today);
    const current = await readCall(tx, { projectId: project.id, today: tx.today, scope }, target.id);
    const changed = await fieldsChangedSince(tx, 'call', target);
    return new ProblemError({ code: 'version.stale' }, { current, changed });
  }
}

/** As it is stored: numbers in one form, texts without spaces around them. */
function textOf(body: WriteCall): CallText {
  return {
    number: readCallNumber(body.number) ?? body.number,
    name: body.name.trim(),
    opensOn: body.opensOn as LocalDate,
    closesOn: body.closesOn as LocalDate,
    allocationCrowns: body.allocationCrowns ?? null,
    eligibleObjectives: [...new Set(body.eligibleObjectives)].sort(),
    eligibleApplicants: body.eligibleApplicants.trim(),
    note: body.note.trim(),
  };
}

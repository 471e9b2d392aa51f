import { Injectable } from '@nestjs/common';
import { signingProblems, withdrawalProblems, type LocalDate, type Month } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { sheetToSign } from './timesheet.lookup.ts';
import { refuseOthers } from './timesheet-access.ts';
import { readTimesheetPerson } from './timesheet-people.view.ts';
import { TimesheetRepository } from './timesheet.repository.ts';
import { readSignatures, type StoredSignature } from './work-sources.view.ts';

/** Whose sheet of which month. */
export interface SheetTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly month: Month;
  readonly personId: string;
}

/** Marks months as signed, with the figures that were signed, and takes the marks back. */
@Injectable()
export class TimesheetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timesheets: TimesheetRepository,
  ) {}

  /** Errors: those of signingProblems, resource.not-found. */
  async sign(target: SheetTarget, signedOn: LocalDate): Promise<void> {
    const { actor, project, month, personId } = target;
    await this.unitOfWork.run(actor, async (tx) => {
      const current = await this.lock(tx, target);
      refuseIfAny(signingProblems({ month, signedOn, isSigned: current !== null }, tx.today));
      const kept = await sheetToSign(tx, project.id, month, personId);
      const id = await this.timesheets.sign(tx, { projectId: project.id, personId, month, signedOn, ...kept });
      await record(tx, 'timesheet.signed', project, id, { personId, month, signedOn });
    });
  }

  /** Errors: those of withdrawalProblems, resource.not-found. */
  async withdraw(target: SheetTarget, reason: string): Promise<void> {
    const { actor, project, month, personId } = target;
    await this.unitOfWork.run(actor, async (tx) => {
      const current = await this.lock(tx, target);
      refuseIfAny(withdrawalProblems(current !== null, reason));
      if (!current) return;
      await this.timesheets.withdraw(tx, current.id, reason.trim());
      await record(tx, 'timesheet.signature-withdrawn', project, current.id, { personId, month });
    });
  }

  private async lock(
    tx: Transaction,
    { actor, project, month, personId }: SheetTarget,
  ): Promise<StoredSignature | null> {
    refuseOthers(actor, project, personId, tx.today);
    await this.timesheets.lockPerson(tx, project.id, personId);
    const person = await readTimesheetPerson(tx, project.id, personId);
    if (!person) throw new ProblemError({ code: 'resource.not-found' });
    const [current] = await readSignatures(tx, project.id, { from: month, to: month, personId });
    return current ?? null;
  }
}

function record(
  tx: Transaction,
  type: 'timesheet.signed' | 'timesheet.signature-withdrawn',
  project: ProjectRef,
  id: string,
  data: Record<string, string>,
): Promise<void> {
  return tx.record({ type, projectId: project.id, subjectType: 'timesheet', subjectId: id, data });
}

import { Injectable } from '@nestjs/common';
import { employmentProblems, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { Database } from '../../platform/db/database.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import type { AddEmployment, ChangeEmployment, EmploymentList } from './dto/write-timesheet.dto.ts';
import { EmploymentRepository, type EmploymentContent } from './employment.repository.ts';
import { readTimesheetPeople, readTimesheetPerson } from './timesheet-people.view.ts';
import { readEmployments, type StoredEmployment } from './work-sources.view.ts';

export interface EmploymentTarget {
  readonly actor: SignedInActor;
  readonly project: ProjectRef;
  readonly id: string;
  readonly seenVersion: number;
}

/** Who is employed on what: only the manager writes it, since nobody gives contracts to themselves. */
@Injectable()
export class EmploymentService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly employments: EmploymentRepository,
  ) {}

  async list(project: ProjectRef): Promise<EmploymentList> {
    const items = await readEmployments(this.database, project.id);
    return { items, people: await readTimesheetPeople(this.database, project.id) };
  }

  /** Errors: those of employmentProblems, timesheet.person-unknown, resource.exists for the very same one. */
  add(actor: SignedInActor, project: ProjectRef, body: AddEmployment): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const content = contentOf(body);
      refuseIfAny(employmentProblems(content));
      const person = await readTimesheetPerson(tx, project.id, body.personId);
      if (!person) throw new ProblemError({ code: 'timesheet.person-unknown', field: 'personId' });
      if (await this.employments.isKnown(tx, project.id, body.personId, content)) {
        throw new ProblemError({ code: 'resource.exists' });
      }
      const id = await this.employments.insert(tx, project.id, body.personId, content);
      await record(tx, 'employment.added', project, id, { personId: body.personId });
      return id;
    });
  }

  /** Errors: as of add, resource.not-found, version.stale. */
  async change(target: EmploymentTarget, body: ChangeEmployment): Promise<void> {
    await this.unitOfWork.run(target.actor, async (tx) => {
      const stored = await this.lock(tx, target);
      const content = contentOf(body);
      refuseIfAny(employmentProblems(content));
      await this.employments.change(tx, target.id, content);
      await record(tx, 'employment.changed', target.project, target.id, { personId: stored.personId });
    });
  }

  /** Takes away one that was written by mistake; a real one is ended by its date. Errors: resource.not-found, version.stale. */
  async remove(target: EmploymentTarget): Promise<void> {
    await this.unitOfWork.run(target.actor, async (tx) => {
      const { personId, validFrom, validTo } = await this.lock(tx, target);
      await this.employments.remove(tx, target.id);
      await record(tx, 'employment.removed', target.project, target.id, { personId, validFrom, validTo });
    });
  }

  private async lock(tx: Transaction, { project, id, seenVersion }: EmploymentTarget): Promise<StoredEmployment> {
    const stored = await this.employments.lock(tx, project.id, id);
    if (!stored) throw new ProblemError({ code: 'resource.not-found' });
    if (stored.version === seenVersion) return stored;
    throw new ProblemError({ code: 'version.stale' }, { current: stored, changed: ['employment'] });
  }
}

function contentOf({ projectCode, position, contract, fteHundredths, validFrom, validTo }: ChangeEmployment) {
  return {
    projectCode: projectCode.trim(),
    position: position.trim(),
    contract,
    fteHundredths,
    validFrom: validFrom as LocalDate,
    validTo: (validTo ?? null) as LocalDate | null,
  } satisfies EmploymentContent;
}

function record(
  tx: Transaction,
  type: 'employment.added' | 'employment.changed' | 'employment.removed',
  project: ProjectRef,
  id: string,
  data: Record<string, string | null>,
): Promise<void> {
  return tx.record({ type, projectId: project.id, subjectType: 'employment', subjectId: id, data });
}

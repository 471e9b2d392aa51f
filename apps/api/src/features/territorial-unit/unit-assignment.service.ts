import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UserLookup } from '../user/user.lookup.ts';
import type { AssignToUnit } from './dto/change-territorial-unit.dto.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';
import { UnitAssignmentRepository } from './unit-assignment.repository.ts';

/** Says who works in a unit. A manager gives a unit only to people whom the administrator gave the role in the project. */
@Injectable()
export class UnitAssignmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: TerritorialUnitRepository,
    private readonly assignments: UnitAssignmentRepository,
    private readonly users: UserLookup,
  ) {}

  async assign(actor: SignedInActor, project: ProjectRef, unitId: string, wanted: AssignToUnit): Promise<void> {
    const period = { validFrom: wanted.validFrom, validTo: wanted.validTo ?? null };
    if (period.validTo !== null && period.validTo < period.validFrom) {
      throw new ProblemError({ code: 'assignment.period-reversed', field: 'validTo' });
    }
    await this.unitOfWork.run(actor, async (tx) => {
      const version = await this.lockUnit(tx, project, unitId);
      const { userId, role } = wanted;
      // Given ahead, the unit needs a role that holds by then.
      const on = period.validFrom > tx.today ? period.validFrom : tx.today;
      const holder = { projectId: project.id, userId, roles: [role], on };
      if (!(await this.users.holdsRole(tx, holder))) {
        throw new ProblemError({ code: 'assignment.role-missing', field: 'userId', params: { role } });
      }
      const assignment = { projectId: project.id, unitId, userId, role, ...period };
      if (await this.assignments.overlaps(tx, assignment)) {
        throw new ProblemError({ code: 'assignment.exists', field: 'userId' });
      }
      const assignmentId = await this.assignments.insert(tx, assignment);
      await this.units.touch(tx, unitId);
      const data = { version, assignmentId, userId, role, ...period };
      await this.record(tx, 'territorial-unit.assigned', project.id, unitId, data);
    });
  }

  async end(
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
    assignmentId: string,
    validTo: string,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const version = await this.lockUnit(tx, project, unitId);
      const assignment = await this.assignments.lock(tx, unitId, assignmentId);
      if (!assignment) throw new ProblemError({ code: 'resource.not-found' });
      if (validTo < assignment.validFrom) {
        throw new ProblemError({ code: 'assignment.period-reversed', field: 'validTo' });
      }
      if (assignment.validTo !== null && assignment.validTo < validTo) {
        throw new ProblemError({ code: 'assignment.ended', field: 'validTo' });
      }
      await this.assignments.end(tx, assignmentId, validTo);
      await this.units.touch(tx, unitId);
      const { userId, role } = assignment;
      const data = { version, assignmentId, userId, role, validTo };
      await this.record(tx, 'territorial-unit.assignment-ended', project.id, unitId, data);
    });
  }

  /** Answers the version that the change leads to. */
  private async lockUnit(tx: Transaction, project: ProjectRef, unitId: string): Promise<number> {
    const unit = await this.units.lock(tx, project.id, unitId);
    if (!unit) throw new ProblemError({ code: 'resource.not-found' });
    return unit.version + 1;
  }

  private record(
    tx: Transaction,
    type: 'territorial-unit.assigned' | 'territorial-unit.assignment-ended',
    projectId: string,
    unitId: string,
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({
      type,
      projectId,
      subjectType: 'territorial-unit',
      subjectId: unitId,
      data: { fields: ['assignments'], ...data },
    });
  }
}

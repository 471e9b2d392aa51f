import { Injectable } from '@nestjs/common';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UserLookup } from '../user/user.lookup.ts';
import type { AssignToUnit } from './dto/change-territorial-unit.dto.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';
import { UnitAssignmentRepository, type NewUnitAssignment } from './unit-assignment.repository.ts';

type AssignmentFact =
  'territorial-unit.assigned' | 'territorial-unit.assignment-corrected' | 'territorial-unit.assignment-ended';

interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Which assignment is corrected, and over which version of its unit. */
export interface AssignmentTarget {
  readonly project: ProjectRef;
  readonly unitId: string;
  readonly assignmentId: string;
  readonly seenVersion: number;
}

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
    refuseReversed(period);
    await this.unitOfWork.run(actor, async (tx) => {
      const version = await this.lockUnit(tx, project, unitId);
      const { userId, role } = wanted;
      const assignment = { projectId: project.id, unitId, userId, role, ...period };
      await this.refuseWithoutRole(tx, assignment, 'userId');
      if (await this.assignments.overlaps(tx, assignment, null)) {
        throw new ProblemError({ code: 'assignment.exists', field: 'validFrom' });
      }
      const assignmentId = await this.assignments.insert(tx, assignment);
      await this.units.touch(tx, unitId);
      const data = { version, assignmentId, userId, role, ...period };
      await this.record(tx, 'territorial-unit.assigned', project.id, unitId, data);
    });
  }

  /** Puts the days of an assignment right over the version of the unit that was seen; the fact keeps those before. */
  async correct(actor: SignedInActor, target: AssignmentTarget, period: Period): Promise<void> {
    const { project, unitId, assignmentId } = target;
    refuseReversed(period);
    await this.unitOfWork.run(actor, async (tx) => {
      const version = await this.lockUnit(tx, project, unitId);
      const stored = await this.assignments.lock(tx, unitId, assignmentId);
      if (!stored) throw new ProblemError({ code: 'resource.not-found' });
      if (version !== target.seenVersion + 1) throw new ProblemError({ code: 'version.stale' });
      const assignment = { ...stored, ...period };
      if (period.validTo === null || period.validTo >= tx.today) {
        await this.refuseWithoutRole(tx, assignment, 'validTo');
      }
      if (await this.assignments.overlaps(tx, assignment, assignmentId)) {
        throw new ProblemError({ code: 'assignment.exists', field: 'validFrom' });
      }
      await this.assignments.setPeriod(tx, assignmentId, period.validFrom, period.validTo);
      await this.units.touch(tx, unitId);
      const { userId, role, validFrom, validTo } = stored;
      const data = { version, assignmentId, userId, role, ...period, before: { validFrom, validTo } };
      await this.record(tx, 'territorial-unit.assignment-corrected', project.id, unitId, data);
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

  /** Given ahead, the unit needs a role that holds by then. */
  private async refuseWithoutRole(tx: Transaction, assignment: NewUnitAssignment, field: string): Promise<void> {
    const { projectId, userId, role, validFrom } = assignment;
    const on = validFrom > tx.today ? validFrom : tx.today;
    if (await this.users.holdsRole(tx, { projectId, userId, roles: [role], on })) return;
    throw new ProblemError({ code: 'assignment.role-missing', field, params: { role } });
  }

  /** Answers the version that the change leads to. */
  private async lockUnit(tx: Transaction, project: ProjectRef, unitId: string): Promise<number> {
    const unit = await this.units.lock(tx, project.id, unitId);
    if (!unit) throw new ProblemError({ code: 'resource.not-found' });
    return unit.version + 1;
  }

  private record(
    tx: Transaction,
    type: AssignmentFact,
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

function refuseReversed({ validFrom, validTo }: Period): void {
  if (validTo !== null && validTo < validFrom) {
    throw new ProblemError({ code: 'assignment.period-reversed', field: 'validTo' });
  }
}

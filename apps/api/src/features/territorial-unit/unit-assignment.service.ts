import { Injectable } from '@nestjs/common';
import { assignmentProblems, type LocalDate } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ProjectRef } from '../../platform/http/project-ref.ts';
import { UserLookup } from '../user/user.lookup.ts';
import type { AssignToUnit } from './dto/change-territorial-unit.dto.ts';
import { TerritorialUnitRepository } from './territorial-unit.repository.ts';
import { UnitAssignmentRepository, type NewUnitAssignment } from './unit-assignment.repository.ts';

type AssignmentFact =
  | 'territorial-unit.assigned'
  | 'territorial-unit.assignment-corrected'
  | 'territorial-unit.assignment-ended'
  | 'territorial-unit.substitute-set';

interface Period {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
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
    await this.unitOfWork.run(actor, async (tx) => {
      const version = await this.lockUnit(tx, project, unitId);
      const assignment = await this.draftOf(tx, project, unitId, wanted);
      const { userId, role, validFrom, validTo, thematicAreaId, substituteId } = assignment;
      refuseIfAny(assignmentProblems(assignment, await this.assignments.ofPerson(tx, unitId, userId, null)));
      await this.refuseWithoutRole(tx, assignment, userId, 'userId');
      if (substituteId) await this.refuseWithoutRole(tx, assignment, substituteId, 'substituteId');
      const assignmentId = await this.assignments.insert(tx, assignment);
      await this.units.touch(tx, unitId);
      const data = { version, assignmentId, userId, role, validFrom, validTo, thematicAreaId, substituteId };
      await this.record(tx, 'territorial-unit.assigned', project.id, unitId, data);
    });
  }

  /** Says who stands in for somebody from now on, or that nobody does. */
  async setSubstitute(
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
    assignmentId: string,
    substituteId: string | null,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const version = await this.lockUnit(tx, project, unitId);
      const assignment = await this.assignments.lock(tx, unitId, assignmentId);
      if (!assignment) throw new ProblemError({ code: 'resource.not-found' });
      if (assignment.validTo !== null && assignment.validTo < tx.today) {
        throw new ProblemError({ code: 'assignment.ended', field: 'substituteId' });
      }
      refuseIfAny(assignmentProblems({ ...assignment, substituteId }, []));
      if (substituteId !== null) await this.refuseWithoutRole(tx, assignment, substituteId, 'substituteId');
      if (substituteId === assignment.substituteId) return;
      await this.assignments.setSubstitute(tx, assignmentId, substituteId);
      await this.units.touch(tx, unitId);
      const data = { version, assignmentId, userId: assignment.userId, substituteId };
      await this.record(tx, 'territorial-unit.substitute-set', project.id, unitId, data);
    });
  }

  /** Puts the days of an assignment right over the version of the unit that was seen; the fact keeps those before. */
  async correct(actor: SignedInActor, target: AssignmentTarget, period: Period): Promise<void> {
    const { project, unitId, assignmentId } = target;
    await this.unitOfWork.run(actor, async (tx) => {
      const version = await this.lockUnit(tx, project, unitId);
      const stored = await this.assignments.lock(tx, unitId, assignmentId);
      if (!stored) throw new ProblemError({ code: 'resource.not-found' });
      if (version !== target.seenVersion + 1) throw new ProblemError({ code: 'version.stale' });
      const { userId, role, validFrom, validTo } = stored;
      const assignment = { ...stored, ...period };
      refuseIfAny(assignmentProblems(assignment, await this.assignments.ofPerson(tx, unitId, userId, assignmentId)));
      if (period.validTo === null || period.validTo >= tx.today) {
        await this.refuseWithoutRole(tx, assignment, userId, 'validTo');
      }
      await this.assignments.setPeriod(tx, assignmentId, period.validFrom, period.validTo);
      await this.units.touch(tx, unitId);
      const data = { version, assignmentId, userId, role, ...period, before: { validFrom, validTo } };
      await this.record(tx, 'territorial-unit.assignment-corrected', project.id, unitId, data);
    });
  }

  async end(
    actor: SignedInActor,
    project: ProjectRef,
    unitId: string,
    assignmentId: string,
    validTo: LocalDate,
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

  private async draftOf(
    tx: Transaction,
    project: ProjectRef,
    unitId: string,
    wanted: AssignToUnit,
  ): Promise<NewUnitAssignment> {
    const { userId, role, thematicArea } = wanted;
    const areaId = thematicArea ? await this.assignments.areaId(tx, project.id, thematicArea) : null;
    if (thematicArea && (areaId === null || role !== 'consultant')) {
      throw new ProblemError({ code: 'validation.not-in-list', field: 'thematicArea' });
    }
    return {
      projectId: project.id,
      unitId,
      userId,
      role,
      validFrom: wanted.validFrom as LocalDate,
      validTo: (wanted.validTo ?? null) as LocalDate | null,
      thematicAreaId: areaId,
      substituteId: wanted.substituteId ?? null,
    };
  }

  /** Given ahead, the unit needs a role that holds by then. */
  private async refuseWithoutRole(
    tx: Transaction,
    { projectId, role, validFrom }: NewUnitAssignment,
    userId: string,
    field: string,
  ): Promise<void> {
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

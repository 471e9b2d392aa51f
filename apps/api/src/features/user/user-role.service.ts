import { Injectable } from '@nestjs/common';
import { giveRoleRefusals, lastAdministratorRefusals, localDate, type Problem } from '@rssz/domain';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { EndRole, GiveRole } from './dto/change-user.dto.ts';
import type { User } from './dto/user.dto.ts';
import { UserRoleRepository, type NewRole, type RoleRecord } from './user-role.repository.ts';
import { UserRepository } from './user.repository.ts';
import { readUser } from './user.view.ts';

interface VersionedUser {
  readonly id: string;
  readonly version: number;
}

/** Roles of the whole installation or of a project; a role within a unit is the manager's to give. */
@Injectable()
export class UserRoleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly roles: UserRoleRepository,
  ) {}

  giveTo(actor: SignedInActor, userId: string, wanted: GiveRole): Promise<User> {
    refuseIfAny(giveRoleRefusals(actor.userId, userId));
    return this.changing(actor, userId, (tx, version) => this.give(tx, { id: userId, version }, wanted, ''));
  }

  end(actor: SignedInActor, userId: string, roleId: string, wanted: EndRole): Promise<User> {
    return this.changing(actor, userId, async (tx, version) => {
      const role = await this.roles.find(tx, userId, roleId);
      if (!role || role.unitId !== null) throw new ProblemError({ code: 'resource.not-found' });
      const validTo = wanted.validTo ?? tx.today;
      refuseIfAny(endProblems(role, validTo));
      if (role.role === 'admin') {
        const accounts = await this.roles.lockAdministrators(tx);
        refuseIfAny(lastAdministratorRefusals(accounts, userId, localDate(validTo), tx.today));
      }
      await this.roles.end(tx, roleId, validTo);
      await tx.record({
        type: 'user.role-ended',
        projectId: role.projectId,
        subjectType: 'user',
        subjectId: userId,
        data: { fields: ['roles'], version, roleId, role: role.role, validTo },
      });
    });
  }

  /**
   * Gives a role within a running transaction that leads to `version`; `prefix` is where the request has it. A role that
   * the person has from later on begins earlier instead.
   */
  async give(tx: Transaction, user: VersionedUser, wanted: GiveRole, prefix: string): Promise<void> {
    const projectId = await this.projectOf(tx, wanted, prefix);
    const role = {
      userId: user.id,
      projectId,
      role: wanted.role,
      validFrom: wanted.validFrom ?? tx.today,
      validTo: wanted.validTo ?? null,
    };
    if (role.validTo !== null && role.validTo < role.validFrom) {
      throw new ProblemError({ code: 'assignment.period-reversed', field: `${prefix}validTo` });
    }
    const held = await this.roles.overlapping(tx, role);
    const later = laterOne(held, role);
    if (held.length > 0 && !later) throw new ProblemError({ code: 'assignment.exists', field: `${prefix}role` });
    if (later) return this.startEarlier(tx, user, later, role.validFrom);
    const roleId = await this.roles.insert(tx, role);
    const { userId: _user, projectId: _project, ...given } = role;
    await this.record(tx, 'user.role-given', user, projectId, { roleId, ...given });
  }

  private async startEarlier(tx: Transaction, user: VersionedUser, held: RoleRecord, validFrom: string): Promise<void> {
    await this.roles.startEarlier(tx, held.id, validFrom);
    const { id: roleId, projectId, role, validTo } = held;
    await this.record(tx, 'user.role-corrected', user, projectId, { roleId, role, validFrom, validTo });
  }

  private record(
    tx: Transaction,
    type: 'user.role-given' | 'user.role-corrected',
    { id, version }: VersionedUser,
    projectId: string | null,
    data: Record<string, unknown>,
  ): Promise<void> {
    return tx.record({
      type,
      projectId,
      subjectType: 'user',
      subjectId: id,
      data: { fields: ['roles'], version, ...data },
    });
  }

  private async projectOf(tx: Transaction, wanted: GiveRole, prefix: string): Promise<string | null> {
    const field = `${prefix}projectCode`;
    const code = wanted.projectCode ?? null;
    if (wanted.role === 'admin') {
      if (code !== null) throw new ProblemError({ code: 'role.project-not-allowed', field });
      return null;
    }
    if (code === null) throw new ProblemError({ code: 'role.project-required', field });
    const project = await tx.one<{ id: string }>(`SELECT id FROM project WHERE code = $1`, [code]);
    if (!project) throw new ProblemError({ code: 'validation.not-in-list', field });
    return project.id;
  }

  private changing(
    actor: SignedInActor,
    userId: string,
    work: (tx: Transaction, version: number) => Promise<void>,
  ): Promise<User> {
    return this.unitOfWork.run(actor, async (tx) => {
      const stored = await this.users.lock(tx, userId);
      if (!stored) throw new ProblemError({ code: 'resource.not-found' });
      await work(tx, stored.version + 1);
      await this.users.touch(tx, userId);
      const user = await readUser(tx, userId);
      if (!user) throw new ProblemError({ code: 'resource.not-found' });
      return user;
    });
  }
}

/** The one role held already that the wanted one only begins before; its end stays. */
function laterOne(held: readonly RoleRecord[], wanted: NewRole): RoleRecord | null {
  const [only, ...others] = held;
  return only && others.length === 0 && wanted.validFrom < only.validFrom ? only : null;
}

function endProblems(role: RoleRecord, validTo: string): Problem[] {
  if (validTo < role.validFrom) return [{ code: 'assignment.period-reversed', field: 'validTo' }];
  if (role.validTo !== null && role.validTo < validTo) return [{ code: 'assignment.ended', field: 'validTo' }];
  return [];
}

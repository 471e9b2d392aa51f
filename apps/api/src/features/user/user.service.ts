import { Injectable } from '@nestjs/common';
import { lastAdministratorRefusals } from '@rssz/domain';
import { makeAccessLink, voidAccessLinks, type MadeLink } from '../../platform/auth/access-link.ts';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { FactType } from '../../platform/facts/fact-types.ts';
import { fieldsChangedSince } from '../../platform/facts/fields-changed-since.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ChangeUser, CreateUser } from './dto/change-user.dto.ts';
import type { User } from './dto/user.dto.ts';
import { UserRoleRepository } from './user-role.repository.ts';
import { UserRoleService } from './user-role.service.ts';
import { UserRepository, type UserRecord } from './user.repository.ts';
import { readUser } from './user.view.ts';

const LINK_HOURS = 7 * 24;

/** Accounts: made without a password, which their owner sets through a one-time link; disabled, never deleted. */
@Injectable()
export class UserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly roles: UserRoleRepository,
    private readonly roleService: UserRoleService,
  ) {}

  create(actor: SignedInActor, wanted: CreateUser): Promise<{ user: User; link: MadeLink }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = await this.users.insert(tx, {
        email: wanted.email.trim().toLowerCase(),
        displayName: requiredName(wanted.displayName),
        locale: wanted.locale ?? 'cs',
      });
      if (!id) throw new ProblemError({ code: 'user.email-taken', field: 'email' });
      await this.record(tx, 'user.created', id, { version: 1 });
      for (const [index, role] of (wanted.roles ?? []).entries()) {
        await this.roleService.give(tx, { id, version: 1 }, role, `roles.${index}.`);
      }
      const link = await this.makeLink(tx, id);
      return { user: await this.stored(tx, id), link };
    });
  }

  change(actor: SignedInActor, id: string, version: number, change: ChangeUser): Promise<User> {
    return this.unitOfWork.run(actor, async (tx) => {
      const user = await this.lock(tx, id);
      if (user.version !== version) {
        const changed = await fieldsChangedSince(tx, 'user', { id, version });
        throw new ProblemError({ code: 'version.stale' }, { current: await this.stored(tx, id), changed });
      }
      const wanted = wishOf(user, change);
      if (wanted.disables) await this.refuseLastAdministrator(tx, id);
      if (!wanted.renamed && !wanted.disables && !wanted.enables) return this.stored(tx, id);
      const disabledAt = wanted.disables ? tx.now : wanted.enables ? null : user.disabledAt;
      await this.users.change(tx, id, wanted.displayName, disabledAt);
      if (wanted.disables) await this.shutOut(tx, id);
      await this.recordChange(tx, user, wanted);
      return this.stored(tx, id);
    });
  }

  makePasswordLink(actor: SignedInActor, id: string): Promise<MadeLink> {
    return this.unitOfWork.run(actor, async (tx) => {
      const user = await this.lock(tx, id);
      if (user.disabledAt !== null) throw new ProblemError({ code: 'user.disabled' });
      return this.makeLink(tx, id);
    });
  }

  private async makeLink(tx: Transaction, id: string): Promise<MadeLink> {
    const link = await makeAccessLink(tx, 'set-password', id, LINK_HOURS);
    await this.record(tx, 'user.password-link-made', id, {});
    return link;
  }

  /** Whoever is disabled has neither a session nor a link left to come back with. */
  private async shutOut(tx: Transaction, id: string): Promise<void> {
    await this.users.closeSessions(tx, id);
    await voidAccessLinks(tx, id);
  }

  private async refuseLastAdministrator(tx: Transaction, id: string): Promise<void> {
    refuseIfAny(lastAdministratorRefusals(await this.roles.lockAdministrators(tx), id, tx.today, tx.today));
  }

  private async lock(tx: Transaction, id: string): Promise<UserRecord> {
    const user = await this.users.lock(tx, id);
    if (!user) throw new ProblemError({ code: 'resource.not-found' });
    return user;
  }

  private async stored(tx: Transaction, id: string): Promise<User> {
    const user = await readUser(tx, id);
    if (!user) throw new ProblemError({ code: 'resource.not-found' });
    return user;
  }

  private async recordChange(tx: Transaction, user: UserRecord, what: AccountWish): Promise<void> {
    const version = user.version + 1;
    if (what.renamed) await this.record(tx, 'user.changed', user.id, { fields: ['displayName'], version });
    if (what.disables) await this.record(tx, 'user.disabled', user.id, { fields: ['disabled'], version });
    if (what.enables) await this.record(tx, 'user.enabled', user.id, { fields: ['disabled'], version });
  }

  private record(tx: Transaction, type: FactType, id: string, data: Record<string, unknown>): Promise<void> {
    return tx.record({ type, projectId: null, subjectType: 'user', subjectId: id, data });
  }
}

interface AccountWish {
  readonly displayName: string;
  readonly renamed: boolean;
  readonly disables: boolean;
  readonly enables: boolean;
}

function wishOf(user: UserRecord, change: ChangeUser): AccountWish {
  const displayName = change.displayName === undefined ? user.displayName : requiredName(change.displayName);
  return {
    displayName,
    renamed: displayName !== user.displayName,
    disables: change.disabled === true && user.disabledAt === null,
    enables: change.disabled === false && user.disabledAt !== null,
  };
}

function requiredName(text: string): string {
  const name = text.trim();
  if (name === '') throw new ProblemError({ code: 'validation.required', field: 'displayName' });
  return name;
}

import { Injectable } from '@nestjs/common';
import { passwordProblems } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import {
  findAccessLink,
  useAccessLink,
  voidAccessLinks,
  type AccessLinkPurpose,
  type OpenLink,
} from '../../platform/auth/access-link.ts';
import { accountActor } from '../../platform/auth/actor.ts';
import { PasswordDesk } from '../../platform/auth/password-desk.ts';
import { SignInThrottle, type Reservation } from '../../platform/auth/sign-in-throttle.ts';
import { Database } from '../../platform/db/database.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { FirstAdministratorRequest, SetPasswordRequest } from './dto/setup.dto.ts';

/**
 * What a one-time link opens: the first administrator's account, or a new password. Attempts are counted by address as
 * sign-ins are, and nothing is hashed for a link that opens nothing.
 */
@Injectable()
export class SetupService {
  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
    private readonly throttle: SignInThrottle,
    private readonly passwords: PasswordDesk,
  ) {}

  /** Errors: link.invalid when the link is used, expired, or somebody already has an account. */
  async createFirstAdministrator(request: FirstAdministratorRequest, address: string): Promise<void> {
    const email = request.email.trim().toLowerCase();
    const displayName = request.displayName.trim();
    if (displayName === '') throw new ProblemError({ code: 'validation.required', field: 'displayName' });
    refuseIfAny(passwordProblems(request.password, email));
    const { reservation } = await this.openLink('first-administrator', request.token, address);
    const passwordHash = await this.hash(request.password, reservation);
    const id = uuidv7();
    await this.work.run(accountActor({ userId: id, displayName, locale: 'cs' }), async (tx) => {
      await tx.query(`LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE`);
      if (!(await useAccessLink(tx, 'first-administrator', request.token))) throw new ProblemError(INVALID);
      await tx.query(
        `INSERT INTO app_user (id, email, display_name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)`,
        [id, email, displayName, passwordHash, tx.now],
      );
      await tx.query(
        `INSERT INTO role_assignment (id, user_id, project_id, role, valid_from) VALUES ($1, $2, NULL, 'admin', $3)`,
        [uuidv7(), id, tx.today],
      );
      await tx.record({
        type: 'user.created',
        projectId: null,
        subjectType: 'user',
        subjectId: id,
        data: { role: 'admin' },
      });
    });
    await this.throttle.giveBack(reservation);
  }

  /** Sets the password, ends every session of the account and uses up its other links. */
  async setPassword(request: SetPasswordRequest, address: string): Promise<void> {
    refuseIfAny(passwordProblems(request.password));
    const { holder, reservation } = await this.openLink('set-password', request.token, address);
    if (!holder) throw new ProblemError(INVALID);
    refuseIfAny(passwordProblems(request.password, holder.email));
    const passwordHash = await this.hash(request.password, reservation);
    await this.work.run(accountActor(holder), async (tx) => {
      const account = await tx.one(
        `UPDATE app_user SET password_hash = $2, version = version + 1 WHERE id = $1 AND disabled_at IS NULL RETURNING id`,
        [holder.userId, passwordHash],
      );
      if (!account || !(await useAccessLink(tx, 'set-password', request.token))) throw new ProblemError(INVALID);
      await voidAccessLinks(tx, holder.userId);
      await tx.query(`DELETE FROM session WHERE user_id = $1`, [holder.userId]);
      await tx.record({ type: 'user.password-set', projectId: null, subjectType: 'user', subjectId: holder.userId });
    });
    await this.throttle.succeeded(holder.email, reservation);
  }

  private async openLink(
    purpose: AccessLinkPurpose,
    token: string,
    address: string,
  ): Promise<OpenLink & { readonly reservation: Reservation }> {
    const reservation = await this.throttle.reserveAddress(address);
    const link = await findAccessLink(this.database, purpose, token);
    if (!link) throw new ProblemError(INVALID);
    return { ...link, reservation };
  }

  /** A right link that meets a busy process is no failed attempt. */
  private async hash(password: string, reservation: Reservation): Promise<string> {
    try {
      return await this.passwords.hash(password);
    } catch (error) {
      await this.throttle.giveBack(reservation);
      throw error;
    }
  }
}

const INVALID = { code: 'link.invalid' } as const;

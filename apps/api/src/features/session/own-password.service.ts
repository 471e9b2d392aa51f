import { Injectable } from '@nestjs/common';
import { passwordProblems } from '@rssz/domain';
import { voidAccessLinks } from '../../platform/auth/access-link.ts';
import type { SignedInActor } from '../../platform/auth/actor.ts';
import { PasswordDesk } from '../../platform/auth/password-desk.ts';
import { SignInThrottle, type Reservation } from '../../platform/auth/sign-in-throttle.ts';
import { Database } from '../../platform/db/database.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError, refuseIfAny } from '../../platform/http/problem-error.ts';
import type { ChangePasswordRequest } from './dto/session.dto.ts';

/** Lets somebody signed in change their own password. The present one is asked for, and counted as a sign-in is. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
    private readonly throttle: SignInThrottle,
    private readonly passwords: PasswordDesk,
  ) {}

  /** Ends every other session of the account and its open links. Errors: password.current-wrong, sign-in.throttled. */
  async change(actor: SignedInActor, request: ChangePasswordRequest, address: string): Promise<void> {
    refuseIfAny(passwordProblems(request.password, actor.email));
    const reservation = await this.throttle.reserve(actor.email, address);
    const passwordHash = await this.hashWhenRight(actor, request, reservation);
    if (passwordHash === null) throw new ProblemError({ code: 'password.current-wrong', field: 'currentPassword' });
    await this.work.run(actor, async (tx) => {
      await tx.query(`UPDATE app_user SET password_hash = $2, version = version + 1 WHERE id = $1`, [
        actor.userId,
        passwordHash,
      ]);
      await tx.query(`DELETE FROM session WHERE user_id = $1 AND token_hash <> $2`, [actor.userId, actor.tokenHash]);
      await voidAccessLinks(tx, actor.userId);
      await tx.record({
        type: 'user.password-changed',
        projectId: null,
        subjectType: 'user',
        subjectId: actor.userId,
      });
    });
    await this.throttle.succeeded(actor.email, reservation);
  }

  /** The hash of the new password, or null when the present one is wrong; a busy process is no failed attempt. */
  private async hashWhenRight(
    actor: SignedInActor,
    { currentPassword, password }: ChangePasswordRequest,
    reservation: Reservation,
  ): Promise<string | null> {
    const account = await this.database.one<{ hash: string | null }>(
      `SELECT password_hash AS hash FROM app_user WHERE id = $1`,
      [actor.userId],
    );
    try {
      const isRight = await this.passwords.verify(account?.hash ?? null, currentPassword);
      return isRight ? await this.passwords.hash(password) : null;
    } catch (error) {
      await this.throttle.giveBack(reservation);
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Database } from '../db/database.ts';
import { ProblemError } from '../http/problem-error.ts';
import { PasswordDesk } from './password-desk.ts';
import { SignInThrottle, type Reservation } from './sign-in-throttle.ts';

interface AccountRow {
  readonly id: string;
  readonly password_hash: string | null;
}

/** Local accounts through Passport. The answer never says which of address and password was wrong. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly passwords: PasswordDesk,
  ) {
    super({ usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: string, password: string): Promise<{ userId: string }> {
    const address = email.trim().toLowerCase();
    const reservation = await this.throttle.reserve(address, request.ip);
    const account = await this.database.one<AccountRow>(
      `SELECT id, password_hash FROM app_user WHERE email = $1 AND disabled_at IS NULL`,
      [address],
    );
    if (!(await this.isRight(account, password, reservation)) || !account) {
      throw new ProblemError({ code: 'sign-in.failed' });
    }
    await this.throttle.succeeded(address, reservation);
    return { userId: account.id };
  }

  /** Looks at the password; what was not looked at because the process is busy is no failed attempt. */
  private async isRight(account: AccountRow | null, password: string, reservation: Reservation): Promise<boolean> {
    try {
      return await this.passwords.verify(account?.password_hash ?? null, password);
    } catch (error) {
      await this.throttle.giveBack(reservation);
      throw error;
    }
  }
}

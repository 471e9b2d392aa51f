import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { useAccessLink } from '../../platform/auth/access-link.ts';
import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { hashPassword } from '../../platform/auth/password.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { FirstAdministratorRequest, SetPasswordRequest } from './dto/setup.dto.ts';

/** What a one-time link opens: the first administrator's account, or a new password. */
@Injectable()
export class SetupService {
  constructor(private readonly work: UnitOfWork) {}

  /** Errors: link.invalid when the link is used, expired, or somebody already has an account. */
  async createFirstAdministrator(request: FirstAdministratorRequest): Promise<void> {
    const passwordHash = await hashPassword(request.password);
    await this.work.run(SYSTEM_ACTOR, async (tx) => {
      const link = await useAccessLink(tx, 'first-administrator', request.token);
      await tx.query(`LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE`);
      const known = await tx.one(`SELECT 1 FROM app_user LIMIT 1`);
      if (!link || known) throw new ProblemError({ code: 'link.invalid' });
      const id = uuidv7();
      await tx.query(
        `INSERT INTO app_user (id, email, display_name, password_hash, created_at) VALUES ($1, $2, $3, $4, $5)`,
        [id, request.email.trim().toLowerCase(), request.displayName.trim(), passwordHash, tx.now],
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
  }

  async setPassword(request: SetPasswordRequest): Promise<void> {
    const passwordHash = await hashPassword(request.password);
    await this.work.run(SYSTEM_ACTOR, async (tx) => {
      const link = await useAccessLink(tx, 'set-password', request.token);
      if (!link?.userId) throw new ProblemError({ code: 'link.invalid' });
      await tx.query(`UPDATE app_user SET password_hash = $2, version = version + 1 WHERE id = $1`, [
        link.userId,
        passwordHash,
      ]);
      await tx.query(`DELETE FROM session WHERE user_id = $1`, [link.userId]);
      await tx.record({ type: 'user.password-set', projectId: null, subjectType: 'user', subjectId: link.userId });
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Role } from '@rssz/domain';
import type { Transaction } from '../../platform/db/transaction.ts';

/** What other features may ask of people. */
@Injectable()
export class UserLookup {
  /** Whether the person may own a deliverable: an enabled manager or consultant of the project today. */
  mayOwnWork(tx: Transaction, projectId: string, userId: string): Promise<boolean> {
    return this.holdsRole(tx, { projectId, userId, roles: ['manager', 'consultant'], on: tx.today });
  }

  /**
   * Whether an enabled person holds one of the roles in the project on a day: by what the administrator gave, never by an
   * assignment to a unit.
   */
  async holdsRole(
    tx: Transaction,
    wanted: { projectId: string; userId: string; roles: readonly Role[]; on: string },
  ): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM app_user u JOIN role_assignment r ON r.user_id = u.id
       WHERE u.id = $1 AND u.disabled_at IS NULL AND r.project_id = $2 AND r.role = ANY($3) AND r.unit_id IS NULL
         AND r.valid_from <= $4::date AND (r.valid_to IS NULL OR r.valid_to >= $4::date) LIMIT 1`,
      [wanted.userId, wanted.projectId, wanted.roles, wanted.on],
    );
    return row !== null;
  }
}

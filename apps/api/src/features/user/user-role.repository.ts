import { Injectable } from '@nestjs/common';
import type { LocalDate, Role } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface RoleRecord {
  readonly id: string;
  readonly projectId: string | null;
  readonly role: Role;
  readonly unitId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export interface NewRole {
  readonly userId: string;
  readonly projectId: string | null;
  readonly role: Role;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Roles without a unit are the administrator's to give; those within a unit belong to the territorial unit. */
@Injectable()
export class UserRoleRepository {
  async insert(tx: Transaction, role: NewRole): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO role_assignment (id, user_id, project_id, role, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, role.userId, role.projectId, role.role, role.validFrom, role.validTo],
    );
    return id;
  }

  /** True when the person has the same role over some of the same days already. */
  async overlaps(tx: Transaction, role: NewRole): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM role_assignment WHERE user_id = $1 AND project_id IS NOT DISTINCT FROM $2 AND role = $3
         AND unit_id IS NULL AND daterange(valid_from, valid_to, '[]') && daterange($4::date, $5::date, '[]') LIMIT 1`,
      [role.userId, role.projectId, role.role, role.validFrom, role.validTo],
    );
    return row !== null;
  }

  find(tx: Transaction, userId: string, id: string): Promise<RoleRecord | null> {
    return tx.one<RoleRecord>(
      `SELECT id, project_id AS "projectId", role, unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo"
       FROM role_assignment WHERE user_id = $1 AND id = $2 FOR UPDATE`,
      [userId, id],
    );
  }

  async end(tx: Transaction, id: string, validTo: string): Promise<void> {
    await tx.query(`UPDATE role_assignment SET valid_to = $2 WHERE id = $1`, [id, validTo]);
  }

  /** Ends with a role of the project what the person holds of it in its units; answers how many there were. */
  async endInUnits(
    tx: Transaction,
    held: { readonly userId: string; readonly projectId: string; readonly role: string },
    validTo: string,
  ): Promise<number> {
    const ended = await tx.query(
      `UPDATE role_assignment SET valid_to = greatest($4::date, valid_from)
       WHERE user_id = $1 AND project_id = $2 AND role = $3 AND unit_id IS NOT NULL
         AND (valid_to IS NULL OR valid_to > $4::date)
       RETURNING id`,
      [held.userId, held.projectId, held.role, validTo],
    );
    return ended.length;
  }

  /**
   * How many people besides `userId` can still administer after a day. The lock makes two administrators who end each
   * other at once wait in line, so that one of them is refused.
   */
  async otherAdministrators(tx: Transaction, userId: string, after: string): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rssz:last-administrator'))`);
    const row = await tx.one<{ count: number }>(
      `SELECT count(DISTINCT u.id) AS count FROM app_user u JOIN role_assignment r ON r.user_id = u.id
       WHERE r.role = 'admin' AND u.disabled_at IS NULL AND u.id <> $1 AND r.valid_from <= $2
         AND (r.valid_to IS NULL OR r.valid_to > $2)`,
      [userId, after],
    );
    return row?.count ?? 0;
  }

  async administers(tx: Transaction, userId: string, on: string): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM role_assignment WHERE user_id = $1 AND role = 'admin' AND valid_from <= $2
         AND (valid_to IS NULL OR valid_to >= $2) LIMIT 1`,
      [userId, on],
    );
    return row !== null;
  }
}

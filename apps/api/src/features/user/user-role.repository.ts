import { Injectable } from '@nestjs/common';
import type { AccountStanding, LocalDate, Role } from '@rssz/domain';
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

  /** What the person has of the same role over some of the same days already. */
  overlapping(tx: Transaction, role: NewRole): Promise<RoleRecord[]> {
    return tx.query<RoleRecord>(
      `SELECT id, project_id AS "projectId", role, unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo"
       FROM role_assignment WHERE user_id = $1 AND project_id IS NOT DISTINCT FROM $2 AND role = $3
         AND unit_id IS NULL AND daterange(valid_from, valid_to, '[]') && daterange($4::date, $5::date, '[]')
       ORDER BY valid_from FOR UPDATE`,
      [role.userId, role.projectId, role.role, role.validFrom, role.validTo],
    );
  }

  async startEarlier(tx: Transaction, id: string, validFrom: string): Promise<void> {
    await tx.query(`UPDATE role_assignment SET valid_from = $2 WHERE id = $1`, [id, validFrom]);
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

  /**
   * Everybody who administers or will. The lock makes two administrators who end each other at once wait in line, so that
   * one of them is refused.
   */
  async lockAdministrators(tx: Transaction): Promise<AccountStanding[]> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rssz:last-administrator'))`);
    return tx.query<AccountStanding>(
      `SELECT u.id, u.disabled_at AS "disabledAt", u.password_hash IS NOT NULL AS "hasPassword",
         json_agg(json_build_object('role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to)) AS roles
       FROM app_user u JOIN role_assignment r ON r.user_id = u.id WHERE r.role = 'admin' GROUP BY u.id`,
    );
  }
}

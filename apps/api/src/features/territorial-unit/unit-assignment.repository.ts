import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface NewUnitAssignment {
  readonly projectId: string;
  readonly unitId: string;
  readonly userId: string;
  readonly role: 'consultant' | 'coordinator';
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The roles within a unit; those of the whole project belong to the administrator. */
@Injectable()
export class UnitAssignmentRepository {
  async insert(tx: Transaction, assignment: NewUnitAssignment): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO role_assignment (id, user_id, project_id, role, unit_id, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        assignment.userId,
        assignment.projectId,
        assignment.role,
        assignment.unitId,
        assignment.validFrom,
        assignment.validTo,
      ],
    );
    return id;
  }

  /** True when the person has the role in the unit over some of the same days already, in another assignment than the one named. */
  async overlaps(tx: Transaction, assignment: NewUnitAssignment, exceptId: string | null): Promise<boolean> {
    const { unitId, userId, role, validFrom, validTo } = assignment;
    const row = await tx.one(
      `SELECT 1 FROM role_assignment WHERE unit_id = $1 AND user_id = $2 AND role = $3 AND id IS DISTINCT FROM $6
         AND daterange(valid_from, valid_to, '[]') && daterange($4::date, $5::date, '[]') LIMIT 1`,
      [unitId, userId, role, validFrom, validTo, exceptId],
    );
    return row !== null;
  }

  lock(tx: Transaction, unitId: string, id: string): Promise<NewUnitAssignment | null> {
    return tx.one<NewUnitAssignment>(
      `SELECT project_id AS "projectId", unit_id AS "unitId", user_id AS "userId", role, valid_from AS "validFrom",
         valid_to AS "validTo"
       FROM role_assignment WHERE unit_id = $1 AND id = $2 FOR UPDATE`,
      [unitId, id],
    );
  }

  async setPeriod(tx: Transaction, id: string, validFrom: string, validTo: string | null): Promise<void> {
    await tx.query(`UPDATE role_assignment SET valid_from = $2, valid_to = $3 WHERE id = $1`, [id, validFrom, validTo]);
  }

  async end(tx: Transaction, id: string, validTo: string): Promise<void> {
    await tx.query(`UPDATE role_assignment SET valid_to = $2 WHERE id = $1`, [id, validTo]);
  }
}

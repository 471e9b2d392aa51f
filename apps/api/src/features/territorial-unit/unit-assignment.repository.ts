import { Injectable } from '@nestjs/common';
import type { LocalDate, UnitAssignmentDraft } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface NewUnitAssignment extends UnitAssignmentDraft {
  readonly projectId: string;
  readonly role: 'consultant' | 'coordinator';
}

const COLUMNS = `project_id AS "projectId", unit_id AS "unitId", user_id AS "userId", role, valid_from AS "validFrom",
  valid_to AS "validTo", thematic_area_id AS "thematicAreaId", substitute_id AS "substituteId"`;

/** The roles within a unit; those of the whole project belong to the administrator. */
@Injectable()
export class UnitAssignmentRepository {
  async insert(tx: Transaction, assignment: NewUnitAssignment): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO role_assignment (id, user_id, project_id, role, unit_id, valid_from, valid_to, thematic_area_id,
         substitute_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        assignment.userId,
        assignment.projectId,
        assignment.role,
        assignment.unitId,
        assignment.validFrom,
        assignment.validTo,
        assignment.thematicAreaId,
        assignment.substituteId,
      ],
    );
    return id;
  }

  /** Everything the person did, does or will do for the unit, but the one assignment named. */
  ofPerson(tx: Transaction, unitId: string, userId: string, exceptId: string | null): Promise<NewUnitAssignment[]> {
    return tx.query<NewUnitAssignment>(
      `SELECT ${COLUMNS} FROM role_assignment WHERE unit_id = $1 AND user_id = $2 AND id IS DISTINCT FROM $3`,
      [unitId, userId, exceptId],
    );
  }

  /** The id of a thematic area of the project; null when it has none of the code. */
  async areaId(tx: Transaction, projectId: string, code: string): Promise<string | null> {
    const row = await tx.one<{ id: string }>(`SELECT id FROM thematic_area WHERE project_id = $1 AND code = $2`, [
      projectId,
      code,
    ]);
    return row?.id ?? null;
  }

  lock(tx: Transaction, unitId: string, id: string): Promise<NewUnitAssignment | null> {
    return tx.one<NewUnitAssignment>(
      `SELECT ${COLUMNS} FROM role_assignment WHERE unit_id = $1 AND id = $2 FOR UPDATE`,
      [unitId, id],
    );
  }

  async setPeriod(tx: Transaction, id: string, validFrom: LocalDate, validTo: LocalDate | null): Promise<void> {
    await tx.query(`UPDATE role_assignment SET valid_from = $2, valid_to = $3 WHERE id = $1`, [id, validFrom, validTo]);
  }

  async end(tx: Transaction, id: string, validTo: LocalDate): Promise<void> {
    await tx.query(`UPDATE role_assignment SET valid_to = $2 WHERE id = $1`, [id, validTo]);
  }

  async setSubstitute(tx: Transaction, id: string, substituteId: string | null): Promise<void> {
    await tx.query(`UPDATE role_assignment SET substitute_id = $2 WHERE id = $1`, [id, substituteId]);
  }
}

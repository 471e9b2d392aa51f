import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { UnitContact } from './dto/unit-contact.dto.ts';

export type ContactFields = Omit<UnitContact, 'id' | 'version'>;

const COLUMNS = `id, name, position, email, phone, note, valid_from AS "validFrom", valid_to AS "validTo", version`;

/** The people to talk to in units. They are kept as they are now, and nowhere else, so that erasing one erases all of them. */
@Injectable()
export class UnitContactRepository {
  list(db: Pick<Transaction, 'query'>, projectId: string, unitId: string): Promise<UnitContact[]> {
    return db.query<UnitContact>(
      `SELECT ${COLUMNS} FROM unit_contact WHERE project_id = $1 AND unit_id = $2
       ORDER BY valid_to NULLS FIRST, valid_from, name`,
      [projectId, unitId],
    );
  }

  lock(tx: Transaction, unitId: string, id: string): Promise<UnitContact | null> {
    return tx.one<UnitContact>(`SELECT ${COLUMNS} FROM unit_contact WHERE unit_id = $1 AND id = $2 FOR UPDATE`, [
      unitId,
      id,
    ]);
  }

  async insert(tx: Transaction, projectId: string, unitId: string, fields: ContactFields): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO unit_contact (id, project_id, unit_id, name, position, email, phone, note, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, projectId, unitId, ...valuesOf(fields)],
    );
    return id;
  }

  async update(tx: Transaction, id: string, fields: ContactFields): Promise<void> {
    await tx.query(
      `UPDATE unit_contact SET name = $2, position = $3, email = $4, phone = $5, note = $6, valid_from = $7, valid_to = $8,
         version = version + 1 WHERE id = $1`,
      [id, ...valuesOf(fields)],
    );
  }

  async erase(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM unit_contact WHERE id = $1`, [id]);
  }
}

const valuesOf = ({ name, position, email, phone, note, validFrom, validTo }: ContactFields): unknown[] => [
  name,
  position,
  email,
  phone,
  note,
  validFrom,
  validTo,
];

import { Injectable } from '@nestjs/common';
import { foldCzech } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface UnitRecord {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly kind: string;
  readonly regionCode: string;
  readonly cooperationFrom: string | null;
  readonly cooperationTo: string | null;
  readonly note: string;
  readonly version: number;
}

export type UnitFields = Omit<UnitRecord, 'id' | 'projectId' | 'version'>;

const COLUMNS = `id, project_id AS "projectId", name, kind, region_code AS "regionCode",
  cooperation_from AS "cooperationFrom", cooperation_to AS "cooperationTo", note, version`;

/** The rows of territorial units. */
@Injectable()
export class TerritorialUnitRepository {
  lock(tx: Transaction, projectId: string, id: string): Promise<UnitRecord | null> {
    return tx.one<UnitRecord>(
      `SELECT ${COLUMNS} FROM territorial_unit WHERE project_id = $1 AND id = $2 FOR UPDATE`,
      [projectId, id],
      'territorial-unit-lock',
    );
  }

  /** Answers the id, or null when the project has a unit of this name. */
  async insert(tx: Transaction, projectId: string, fields: UnitFields, id: string = uuidv7()): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      `INSERT INTO territorial_unit (id, project_id, name, name_folded, kind, region_code, cooperation_from, cooperation_to, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (project_id, name) DO NOTHING RETURNING id`,
      [
        id,
        projectId,
        fields.name,
        foldCzech(fields.name),
        fields.kind,
        fields.regionCode,
        fields.cooperationFrom,
        fields.cooperationTo,
        fields.note,
      ],
    );
    return row?.id ?? null;
  }

  async nameIsTaken(tx: Transaction, projectId: string, name: string, exceptId: string): Promise<boolean> {
    const row = await tx.one(`SELECT 1 FROM territorial_unit WHERE project_id = $1 AND name = $2 AND id <> $3`, [
      projectId,
      name,
      exceptId,
    ]);
    return row !== null;
  }

  async update(tx: Transaction, id: string, fields: UnitFields): Promise<void> {
    await tx.query(
      `UPDATE territorial_unit SET name = $2, name_folded = $3, kind = $4, region_code = $5, cooperation_from = $6,
         cooperation_to = $7, note = $8, version = version + 1 WHERE id = $1`,
      [
        id,
        fields.name,
        foldCzech(fields.name),
        fields.kind,
        fields.regionCode,
        fields.cooperationFrom,
        fields.cooperationTo,
        fields.note,
      ],
    );
  }

  async touch(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE territorial_unit SET version = version + 1 WHERE id = $1`, [id]);
  }
}

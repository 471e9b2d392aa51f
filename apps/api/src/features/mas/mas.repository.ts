import { Injectable } from '@nestjs/common';
import { foldCzech, type LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** What is kept of a group itself. */
export interface MasFields {
  readonly name: string;
  readonly identificationNumber: string;
  readonly regionCode: string;
  readonly strategyName: string;
  readonly strategyFrom: LocalDate | null;
  readonly strategyTo: LocalDate | null;
  readonly frameworkName: string;
  readonly frameworkFrom: LocalDate | null;
  readonly frameworkTo: LocalDate | null;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly dataBox: string;
  readonly note: string;
}

export interface MasRecord extends MasFields {
  readonly id: string;
  readonly version: number;
}

/** A group whole: its row and the codes of its municipalities. */
export interface MasImage extends MasRecord {
  readonly municipalities: readonly string[];
}

const COLUMN_OF: Readonly<Record<keyof MasFields, string>> = {
  name: 'name',
  identificationNumber: 'identification_number',
  regionCode: 'region_code',
  strategyName: 'strategy_name',
  strategyFrom: 'strategy_from',
  strategyTo: 'strategy_to',
  frameworkName: 'framework_name',
  frameworkFrom: 'framework_from',
  frameworkTo: 'framework_to',
  address: 'address',
  email: 'email',
  phone: 'phone',
  website: 'website',
  dataBox: 'data_box',
  note: 'note',
};

export const MAS_FIELDS = Object.keys(COLUMN_OF) as (keyof MasFields)[];

const SELECTED = MAS_FIELDS.map((field) => `m.${COLUMN_OF[field]} AS "${field}"`).join(', ');
const INSERTED = MAS_FIELDS.map((field) => COLUMN_OF[field]).join(', ');
const PLACES = MAS_FIELDS.map((_, index) => `$${index + 4}`).join(', ');
const SET = MAS_FIELDS.map((field, index) => `${COLUMN_OF[field]} = $${index + 3}`).join(', ');

/** The rows of local action groups. */
@Injectable()
export class MasRepository {
  lock(tx: Transaction, projectId: string, id: string): Promise<MasRecord | null> {
    return tx.one<MasRecord>(
      `SELECT m.id, m.version, ${SELECTED} FROM mas m WHERE m.project_id = $1 AND m.id = $2 FOR UPDATE`,
      [projectId, id],
    );
  }

  /** All groups of the project whole; an import compares its rows with them. */
  images(tx: Transaction, projectId: string): Promise<MasImage[]> {
    return tx.query<MasImage>(
      `SELECT m.id, m.version, ${SELECTED},
         coalesce((SELECT json_agg(o.municipality_code ORDER BY o.municipality_code) FROM mas_municipality o
           WHERE o.mas_id = m.id AND o.recorded_to IS NULL), '[]') AS municipalities
       FROM mas m WHERE m.project_id = $1`,
      [projectId],
    );
  }

  /** Whoever gives a group a name or a number waits here for others who do, so that what is free stays free. */
  async lockNames(tx: Transaction, projectId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('mas:' || $1, 0))`, [projectId]);
  }

  /** Which of the two unique values another group has already, waiting for whoever writes groups of the project now. */
  async taken(
    tx: Transaction,
    projectId: string,
    { name, identificationNumber }: Pick<MasFields, 'name' | 'identificationNumber'>,
    exceptId: string | null,
  ): Promise<{ readonly name: boolean; readonly number: boolean }> {
    await this.lockNames(tx, projectId);
    const row = await tx.one<{ name: boolean; number: boolean }>(
      `SELECT coalesce(bool_or(name = $2), false) AS name, coalesce(bool_or(identification_number = $3), false) AS number
       FROM mas WHERE project_id = $1 AND id IS DISTINCT FROM $4::uuid AND (name = $2 OR identification_number = $3)`,
      [projectId, name, identificationNumber, exceptId],
    );
    return row ?? { name: false, number: false };
  }

  async insert(tx: Transaction, projectId: string, fields: MasFields): Promise<string> {
    const id = uuidv7();
    await tx.query(`INSERT INTO mas (id, project_id, name_folded, ${INSERTED}) VALUES ($1, $2, $3, ${PLACES})`, [
      id,
      projectId,
      foldCzech(fields.name),
      ...MAS_FIELDS.map((field) => fields[field]),
    ]);
    return id;
  }

  async update(tx: Transaction, id: string, fields: MasFields): Promise<void> {
    await tx.query(`UPDATE mas SET name_folded = $2, ${SET}, version = version + 1 WHERE id = $1`, [
      id,
      foldCzech(fields.name),
      ...MAS_FIELDS.map((field) => fields[field]),
    ]);
  }

  /** The versions by id, held to this transaction; a group that is gone is absent. */
  async lockVersions(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; version: number }>(
      `SELECT id, version FROM mas WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
      [ids],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Those of the groups that have projects. */
  async used(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT mas_id AS id FROM mas_project WHERE mas_id = ANY($1::uuid[])`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** A group that nobody but its import ever spoke of. */
  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM mas_municipality WHERE mas_id = $1`, [id]);
    await tx.query(`DELETE FROM mas WHERE id = $1`, [id]);
  }
}

import { Injectable } from '@nestjs/common';
import type { LocalDate, MasProjectState } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface MasProjectFields {
  readonly title: string;
  readonly description: string;
  readonly state: MasProjectState;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly registrationNumber: string;
  readonly features: readonly string[];
  readonly featureNotes: Readonly<Record<string, string>>;
  readonly focusAreas: readonly string[];
  readonly unitIds: readonly string[];
}

export interface StoredMasProjectRow extends MasProjectFields {
  readonly id: string;
  readonly version: number;
}

const valuesOf = (fields: MasProjectFields): unknown[] => [
  fields.title,
  fields.description,
  fields.state,
  fields.startsOn,
  fields.endsOn,
  fields.registrationNumber,
  fields.features,
  JSON.stringify(fields.featureNotes),
  fields.focusAreas,
];

/** The rows of individual projects and the units they work in. */
@Injectable()
export class MasProjectRepository {
  lock(tx: Transaction, masId: string, id: string): Promise<StoredMasProjectRow | null> {
    return tx.one<StoredMasProjectRow>(
      `SELECT p.id, p.version, p.title, p.description, p.state, p.starts_on AS "startsOn", p.ends_on AS "endsOn",
         p.registration_number AS "registrationNumber", p.features, p.feature_notes AS "featureNotes",
         p.focus_areas AS "focusAreas", ARRAY(SELECT u.unit_id::text FROM mas_project_unit u
           WHERE u.mas_project_id = p.id ORDER BY u.unit_id) AS "unitIds"
       FROM mas_project p WHERE p.mas_id = $1 AND p.id = $2 FOR UPDATE OF p`,
      [masId, id],
    );
  }

  async insert(tx: Transaction, projectId: string, masId: string, fields: MasProjectFields): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO mas_project (id, project_id, mas_id, title, description, state, starts_on, ends_on, registration_number,
         features, feature_notes, focus_areas)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [id, projectId, masId, ...valuesOf(fields)],
    );
    await this.putUnits(tx, projectId, id, fields.unitIds);
    return id;
  }

  async update(tx: Transaction, projectId: string, id: string, fields: MasProjectFields): Promise<void> {
    await tx.query(
      `UPDATE mas_project SET title = $2, description = $3, state = $4, starts_on = $5, ends_on = $6,
         registration_number = $7, features = $8, feature_notes = $9, focus_areas = $10, version = version + 1
       WHERE id = $1`,
      [id, ...valuesOf(fields)],
    );
    await tx.query(`DELETE FROM mas_project_unit WHERE mas_project_id = $1`, [id]);
    await this.putUnits(tx, projectId, id, fields.unitIds);
  }

  /** Those of the ids that are units of the project. */
  async units(tx: Transaction, projectId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM territorial_unit WHERE project_id = $1 AND id = ANY($2::uuid[])`,
      [projectId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async putUnits(tx: Transaction, projectId: string, id: string, unitIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO mas_project_unit (project_id, mas_project_id, unit_id) SELECT $1, $2, unnest($3::uuid[])`,
      [projectId, id, unitIds],
    );
  }
}

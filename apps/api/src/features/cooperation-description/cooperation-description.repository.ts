import { Injectable } from '@nestjs/common';
import type { DescriptionArea, DescriptionContent } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A version about to be written. */
export interface NewVersion {
  readonly projectId: string;
  readonly unitId: string;
  readonly number: number;
  readonly content: DescriptionContent;
  readonly amendmentReason: string | null;
}

/** The days and people of a step. */
export interface VersionStep {
  readonly on: string;
  readonly by: string | null;
}

/** The rows of cooperation descriptions. */
@Injectable()
export class CooperationDescriptionRepository {
  /** Holds all versions of the unit until the transaction ends, so that two steps never pass each other. */
  async lockUnit(tx: Transaction, projectId: string, unitId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM territorial_unit WHERE project_id = $1 AND id = $2 FOR NO KEY UPDATE`, [
      projectId,
      unitId,
    ]);
  }

  /** Answers the id of the new draft. */
  async insert(tx: Transaction, version: NewVersion, addedLater: ReadonlySet<string>): Promise<string> {
    const id = uuidv7();
    const { projectId, unitId, number, content, amendmentReason } = version;
    await tx.query(
      `INSERT INTO cooperation_description
         (id, project_id, unit_id, number, starts_on, ends_on, summary, amendment_reason, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        projectId,
        unitId,
        number,
        content.startsOn,
        content.endsOn,
        content.summary,
        amendmentReason,
        tx.actor.userId,
        tx.now,
      ],
    );
    await this.insertAreas(tx, { projectId, id }, content.areas, addedLater);
    return id;
  }

  /** Puts the whole text of a draft in place of the one before. */
  async replace(
    tx: Transaction,
    of: { readonly projectId: string; readonly id: string },
    content: DescriptionContent,
    addedLater: ReadonlySet<string>,
  ): Promise<void> {
    await tx.query(`DELETE FROM description_criterion WHERE description_id = $1`, [of.id]);
    await tx.query(`DELETE FROM expected_result WHERE description_id = $1`, [of.id]);
    await tx.query(`DELETE FROM description_area WHERE description_id = $1`, [of.id]);
    await tx.query(
      `UPDATE cooperation_description SET starts_on = $2, ends_on = $3, summary = $4, version = version + 1 WHERE id = $1`,
      [of.id, content.startsOn, content.endsOn, content.summary],
    );
    await this.insertAreas(tx, of, content.areas, addedLater);
  }

  async agree(
    tx: Transaction,
    id: string,
    step: VersionStep & { readonly how: string; readonly fileId: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE cooperation_description SET state = 'agreed', agreed_on = $2, agreed_by = $3, agreed_how = $4,
         agreed_file_id = $5, version = version + 1 WHERE id = $1`,
      [id, step.on, step.by, step.how, step.fileId],
    );
  }

  async approve(tx: Transaction, id: string, step: VersionStep): Promise<void> {
    await tx.query(
      `UPDATE cooperation_description SET state = 'approved', approved_on = $2, approved_by = $3, version = version + 1
       WHERE id = $1`,
      [id, step.on, step.by],
    );
  }

  async withdraw(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.query(
      `UPDATE cooperation_description SET state = 'superseded', withdrawal_reason = $2, version = version + 1 WHERE id = $1`,
      [id, reason],
    );
  }

  async supersede(tx: Transaction, unitId: string, numbers: readonly number[]): Promise<void> {
    await tx.query(
      `UPDATE cooperation_description SET state = 'superseded', version = version + 1
       WHERE unit_id = $1 AND number = ANY($2::int[])`,
      [unitId, numbers],
    );
  }

  /** Those of the keys that results of another unit already have. */
  async keysOfOtherUnits(
    tx: Transaction,
    of: { readonly projectId: string; readonly unitId: string },
    keys: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ key: string }>(
      `SELECT DISTINCT r.result_key AS key FROM expected_result r JOIN cooperation_description d ON d.id = r.description_id
       WHERE r.project_id = $1 AND r.result_key = ANY($2::uuid[]) AND d.unit_id <> $3`,
      [of.projectId, keys, of.unitId],
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async insertAreas(
    tx: Transaction,
    { projectId, id }: { readonly projectId: string; readonly id: string },
    areas: readonly DescriptionArea[],
    addedLater: ReadonlySet<string>,
  ): Promise<void> {
    const placed = areas.map((area, position) => ({ ...area, id: uuidv7(), position }));
    const results = placed.flatMap((area) =>
      area.results.map((result, position) => ({ ...result, id: uuidv7(), areaId: area.id, position })),
    );
    const criteria = placed.flatMap((area) =>
      area.criteria.map((one) => ({ ...one, areaId: area.id, isAddedLater: addedLater.has(one.criterionId) })),
    );
    await tx.query(INSERT_AREAS, [projectId, id, JSON.stringify(placed)]);
    await tx.query(INSERT_RESULTS, [projectId, id, JSON.stringify(results)]);
    await tx.query(INSERT_CRITERIA, [projectId, id, JSON.stringify(criteria)]);
  }
}

const INSERT_AREAS = `
INSERT INTO description_area (id, project_id, description_id, thematic_area_id, baseline, target, responsible, position)
SELECT r.id, $1, $2, r."thematicAreaId", r.baseline, r.target, r.responsible, r.position
FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, "thematicAreaId" uuid, baseline text, target text, responsible text, position int)`;

const INSERT_RESULTS = `
INSERT INTO expected_result
  (id, project_id, description_id, area_id, result_key, title, baseline, target, due_on, responsible, position)
SELECT r.id, $1, $2, r."areaId", r."resultKey", r.title, r.baseline, r.target, r."dueOn", r.responsible, r.position
FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, "areaId" uuid, "resultKey" uuid, title text, baseline text, target text,
  "dueOn" date, responsible text, position int)`;

const INSERT_CRITERIA = `
INSERT INTO description_criterion (project_id, description_id, area_id, criterion_id, is_added_later, target_level)
SELECT $1, $2, r."areaId", r."criterionId", r."isAddedLater", r."targetLevel"
FROM jsonb_to_recordset($3::jsonb) AS r("areaId" uuid, "criterionId" uuid, "isAddedLater" boolean, "targetLevel" int)`;

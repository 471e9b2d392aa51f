import { Injectable } from '@nestjs/common';
import type { CriterionDraft, ScaleLevel } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A criterion as the rows keep it: areas and mappings by ids. */
export interface CriterionWrite extends Omit<CriterionDraft, 'thematicArea' | 'mappedFrom'> {
  readonly id: string | null;
  readonly thematicAreaId: string;
  readonly mappedFromId: string | null;
  readonly position: number;
}

/** What stands in the way of taking levels or criteria out: the ratings that refer to them. */
export interface RatedLevel {
  readonly criterionId: string;
  readonly code: string;
  readonly level: number;
}

const GIVEN = `jsonb_to_recordset($1::jsonb) AS g(id uuid, code text, "thematicAreaId" uuid, title text, "titleEn" text,
  description text, "descriptionEn" text, position int, "mappedFromId" uuid)`;

/** The rows of criteria and of the levels of their scales. */
@Injectable()
export class CriterionRepository {
  rated(tx: Transaction, catalogueId: string): Promise<RatedLevel[]> {
    return tx.query<RatedLevel>(
      `SELECT DISTINCT k.id AS "criterionId", k.code, a.level FROM assessment a JOIN criterion k ON k.id = a.criterion_id
       WHERE k.catalogue_id = $1`,
      [catalogueId],
    );
  }

  async ids(tx: Transaction, catalogueId: string): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM criterion WHERE catalogue_id = $1`, [catalogueId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Makes the criteria of a version be just these. Codes may change hands, so all are set aside first. */
  async replaceAll(
    tx: Transaction,
    projectId: string,
    catalogueId: string,
    criteria: readonly CriterionWrite[],
  ): Promise<void> {
    const kept = criteria.flatMap(({ id }) => (id === null ? [] : [id]));
    await this.removeOthers(tx, catalogueId, kept);
    await tx.query(`UPDATE criterion SET code = '~' || id WHERE catalogue_id = $1`, [catalogueId]);
    await this.put(tx, projectId, catalogueId, criteria);
  }

  /** Inserts those without an id and overwrites the others; answers the ids in the same order. */
  async put(
    tx: Transaction,
    projectId: string,
    catalogueId: string,
    criteria: readonly CriterionWrite[],
  ): Promise<string[]> {
    const withIds = criteria.map((one) => ({ ...one, id: one.id ?? uuidv7() }));
    await tx.query(
      `INSERT INTO criterion (id, project_id, catalogue_id, code, thematic_area_id, title, title_en, description,
         description_en, position, mapped_from_id)
       SELECT g.id, $2, $3, g.code, g."thematicAreaId", g.title, g."titleEn", g.description, g."descriptionEn",
         g.position, g."mappedFromId"
       FROM ${GIVEN}
       ON CONFLICT (id) DO UPDATE SET code = excluded.code, thematic_area_id = excluded.thematic_area_id,
         title = excluded.title, title_en = excluded.title_en, description = excluded.description,
         description_en = excluded.description_en, position = excluded.position,
         mapped_from_id = excluded.mapped_from_id, version = criterion.version + 1`,
      [JSON.stringify(withIds), projectId, catalogueId],
    );
    await this.putLevels(
      tx,
      projectId,
      withIds.map(({ id, levels }) => ({ id, levels })),
    );
    return withIds.map(({ id }) => id);
  }

  async remove(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM criterion_level WHERE criterion_id = ANY($1::uuid[])`, [ids]);
    await tx.query(`DELETE FROM criterion WHERE id = ANY($1::uuid[])`, [ids]);
  }

  private async removeOthers(tx: Transaction, catalogueId: string, kept: readonly string[]): Promise<void> {
    const gone = await tx.query<{ id: string }>(
      `SELECT id FROM criterion WHERE catalogue_id = $1 AND NOT id = ANY($2::uuid[])`,
      [catalogueId, kept],
    );
    await this.remove(
      tx,
      gone.map(({ id }) => id),
    );
  }

  private async putLevels(
    tx: Transaction,
    projectId: string,
    scales: readonly { readonly id: string; readonly levels: readonly ScaleLevel[] }[],
  ): Promise<void> {
    const levels = scales.flatMap(({ id, levels: own }) => own.map((one) => ({ criterionId: id, ...one })));
    const given = JSON.stringify(levels);
    await tx.query(
      `DELETE FROM criterion_level l WHERE l.criterion_id = ANY($2::uuid[]) AND NOT EXISTS (
         SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS g("criterionId" uuid, level int)
         WHERE g."criterionId" = l.criterion_id AND g.level = l.level)`,
      [given, scales.map(({ id }) => id)],
    );
    await tx.query(
      `INSERT INTO criterion_level (project_id, criterion_id, level, descriptor, descriptor_en)
       SELECT $2, g."criterionId", g.level, g.descriptor, g."descriptorEn"
       FROM jsonb_to_recordset($1::jsonb)
         AS g("criterionId" uuid, level int, descriptor text, "descriptorEn" text)
       ON CONFLICT (criterion_id, level) DO UPDATE SET descriptor = excluded.descriptor,
         descriptor_en = excluded.descriptor_en`,
      [given, projectId],
    );
  }
}

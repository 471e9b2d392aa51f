import { Injectable } from '@nestjs/common';
import { foldCzech, measuresOf, type PlanContent, type PlanKind, type PlanMeasure } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A plan about to be written. */
export interface NewPlan {
  readonly projectId: string;
  readonly unitId: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly thematicAreaId: string | null;
}

/** A plan and the version of it that rows belong to. */
export interface VersionPlace {
  readonly projectId: string;
  readonly planId: string;
  readonly versionId: string;
}

/** A resolution of the assembly. */
export interface Resolution {
  readonly on: string;
  readonly by: string | null;
  readonly resolution: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly fileId: string;
}

/** The rows of plans, their versions and texts. */
@Injectable()
export class PlanRepository {
  /** Holds all versions of the plan until the transaction ends, so that two steps never pass each other. */
  async lock(tx: Transaction, projectId: string, planId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM plan WHERE project_id = $1 AND id = $2 FOR NO KEY UPDATE`, [projectId, planId]);
  }

  /** Holds the unit, so that two plans of one title are not begun side by side. */
  async lockUnit(tx: Transaction, projectId: string, unitId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM territorial_unit WHERE project_id = $1 AND id = $2 FOR NO KEY UPDATE`, [
      projectId,
      unitId,
    ]);
  }

  /** Titles of the plans of a unit, by their ids. */
  async titlesOfUnit(tx: Transaction, unitId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; title: string }>(`SELECT id, title FROM plan WHERE unit_id = $1`, [
      unitId,
    ]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** Answers the id of the new plan. */
  async insert(tx: Transaction, plan: NewPlan): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO plan (id, project_id, unit_id, kind, title, thematic_area_id, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, plan.projectId, plan.unitId, plan.kind, plan.title, plan.thematicAreaId, tx.actor.userId, tx.now],
    );
    return id;
  }

  async writeHead(tx: Transaction, planId: string, title: string, thematicAreaId: string | null): Promise<void> {
    await tx.query(`UPDATE plan SET title = $2, thematic_area_id = $3, version = version + 1 WHERE id = $1`, [
      planId,
      title,
      thematicAreaId,
    ]);
  }

  /** Answers the id of the new draft. */
  async insertVersion(
    tx: Transaction,
    of: Omit<VersionPlace, 'versionId'> & { readonly number: number; readonly amendmentReason: string | null },
    content: PlanContent,
  ): Promise<string> {
    const id = uuidv7();
    const { projectId, planId, number, amendmentReason } = of;
    const { summary, validFrom, validTo } = content;
    await tx.query(
      `INSERT INTO plan_version
         (id, project_id, plan_id, number, summary, valid_from, valid_to, amendment_reason, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, projectId, planId, number, summary, validFrom, validTo, amendmentReason, tx.actor.userId, tx.now],
    );
    const ids = measuresOf(content).map(({ measureId }) => measureId);
    await this.claimMeasures(tx, { projectId, planId }, ids);
    await this.insertText(tx, { projectId, planId, versionId: id }, content);
    return id;
  }

  /** Puts the whole text of a draft in place of the one before. */
  async replace(tx: Transaction, of: VersionPlace, content: PlanContent): Promise<void> {
    const { summary, validFrom, validTo } = content;
    await tx.query(`DELETE FROM measure_text WHERE plan_version_id = $1`, [of.versionId]);
    await tx.query(`DELETE FROM plan_objective WHERE plan_version_id = $1`, [of.versionId]);
    await tx.query(
      `UPDATE plan_version SET summary = $2, valid_from = $3, valid_to = $4, version = version + 1 WHERE id = $1`,
      [of.versionId, summary, validFrom, validTo],
    );
    await this.insertText(tx, of, content);
  }

  async approve(tx: Transaction, versionId: string, step: Resolution): Promise<void> {
    await tx.query(
      `UPDATE plan_version SET state = 'approved', approved_on = $2, approved_by = $3, resolution = $4, valid_from = $5,
         valid_to = $6, approved_file_id = $7, version = version + 1 WHERE id = $1`,
      [versionId, step.on, step.by, step.resolution, step.validFrom, step.validTo, step.fileId],
    );
  }

  /** Ends the approved version of a plan, if there is one: before the next is approved. */
  async supersede(tx: Transaction, planId: string): Promise<void> {
    await tx.query(
      `UPDATE plan_version SET state = 'superseded', version = version + 1 WHERE plan_id = $1 AND state = 'approved'`,
      [planId],
    );
  }

  async withdraw(tx: Transaction, versionId: string, reason: string): Promise<void> {
    await tx.query(
      `UPDATE plan_version SET state = 'superseded', withdrawal_reason = $2, version = version + 1 WHERE id = $1`,
      [versionId, reason],
    );
  }

  /**
   * Takes the ids for measures of the plan, waiting for whoever takes the same ones now; in one order, so that no two wait for
   * each other. Answers those that are measures of another plan.
   */
  async claimMeasures(
    tx: Transaction,
    { projectId, planId }: Omit<VersionPlace, 'versionId'>,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    await tx.query(INSERT_MEASURES, [projectId, planId, [...ids].sort(), tx.now]);
    const rows = await tx.query<{ id: string }>(`SELECT id FROM measure WHERE id = ANY($1::uuid[]) AND plan_id <> $2`, [
      ids,
      planId,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  private async insertText(tx: Transaction, of: VersionPlace, content: PlanContent): Promise<void> {
    const objectives = content.objectives.map((one, position) => ({ ...one, id: uuidv7(), position }));
    const measures = objectives.flatMap(({ id: objectiveId, measures: some }) =>
      some.map((one, position) => ({ ...one, objectiveId, position, ...foldedOf(one) })),
    );
    await tx.query(INSERT_OBJECTIVES, [of.projectId, of.versionId, JSON.stringify(objectives)]);
    await tx.query(INSERT_TEXTS, [of.projectId, of.versionId, JSON.stringify(measures)]);
  }
}

/** Everything a measure is found by, and its words without the implementer, who may be a person. */
function foldedOf(measure: Pick<PlanMeasure, 'title' | 'description' | 'targetGroupNote' | 'implementer'>) {
  const { title, description, targetGroupNote, implementer } = measure;
  const words = [title, description, targetGroupNote];
  return { folded: foldCzech([...words, implementer].join(' ')), wordsFolded: foldCzech(words.join(' ')) };
}

const INSERT_MEASURES = `
INSERT INTO measure (id, project_id, plan_id, unit_id, created_at)
SELECT id, $1, $2, (SELECT unit_id FROM plan WHERE id = $2), $4 FROM unnest($3::uuid[]) AS id
ON CONFLICT (id) DO NOTHING`;

const INSERT_OBJECTIVES = `
INSERT INTO plan_objective (id, project_id, plan_version_id, objective_key, position, title, description)
SELECT r.id, $1, $2, r."objectiveKey", r.position, r.title, r.description
FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, "objectiveKey" uuid, position int, title text, description text)`;

const INSERT_TEXTS = `
INSERT INTO measure_text (project_id, measure_id, plan_version_id, objective_id, position, title, description,
  thematic_area_id, target_groups, target_group_note, implementer, starts_on, ends_on, budget_crowns, indicator, folded,
  words_folded)
SELECT $1, r."measureId", $2, r."objectiveId", r.position, r.title, r.description, r."thematicAreaId",
  ARRAY(SELECT jsonb_array_elements_text(r."targetGroups")), r."targetGroupNote", r.implementer, r."startsOn", r."endsOn",
  r."budgetCrowns", r.indicator, r.folded, r."wordsFolded"
FROM jsonb_to_recordset($3::jsonb) AS r("measureId" uuid, "objectiveId" uuid, position int, title text, description text,
  "thematicAreaId" uuid, "targetGroups" jsonb, "targetGroupNote" text, implementer text, "startsOn" date, "endsOn" date,
  "budgetCrowns" bigint, indicator text, folded text, "wordsFolded" text)`;

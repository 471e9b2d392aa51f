import { Injectable } from '@nestjs/common';
import type { LocalDate, SourceState, SourceStep } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A source as it is stored. */
export interface SourceRecord {
  readonly id: string;
  readonly itemCode: string | null;
  readonly objectiveCode: string | null;
  readonly otherSource: string | null;
  readonly callId: string | null;
  readonly state: SourceState;
  readonly amountCrowns: number | null;
  readonly registrationNumber: string | null;
  readonly version: number;
  readonly lastOn: LocalDate;
}

/** What is known of the money of a source. */
export interface SourceFields {
  readonly callId: string | null;
  readonly amountCrowns: number | null;
  readonly registrationNumber: string | null;
}

/** A step that happened, to be kept for good. */
export interface RecordedStep extends SourceFields {
  readonly kind: SourceStep;
  readonly fromState: SourceState | null;
  readonly toState: SourceState;
  readonly on: LocalDate;
  readonly reason: string | null;
}

/** An item of the catalogue in force. */
export interface CatalogueItemRef {
  readonly code: string;
  readonly versionId: string;
  readonly objectiveCode: string;
}

/** Where the money comes from: one of the two is null. */
export interface SourceOriginRef {
  readonly item: CatalogueItemRef | null;
  readonly otherSource: string | null;
}

/** Changes the sources of measures; every change leaves a step, and no step is ever changed. */
@Injectable()
export class MeasureSourceRepository {
  /**
   * Two first decisions about one measure take turns, and its plan stays as it is until the end of the transaction. Answers
   * the unit of the measure, null when no approved version and no draft has it.
   */
  async lockMeasure(tx: Transaction, projectId: string, measureId: string): Promise<string | null> {
    const held = await tx.one(
      `SELECT 1 FROM measure m JOIN plan p ON p.id = m.plan_id WHERE m.project_id = $1 AND m.id = $2 FOR SHARE OF p`,
      [projectId, measureId],
    );
    if (!held) return null;
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('measure-source:' || $1, 0))`, [measureId]);
    const row = await tx.one<{ unitId: string }>(
      `SELECT unit_id AS "unitId" FROM measure_in_force WHERE project_id = $1 AND measure_id = $2`,
      [projectId, measureId],
    );
    return row?.unitId ?? null;
  }

  /** What can fund something, by its code in the catalogue in force. */
  item(tx: Transaction, code: string): Promise<CatalogueItemRef | null> {
    return tx.one<CatalogueItemRef>(
      `SELECT code, version_id AS "versionId", objective_code AS "objectiveCode" FROM programme_items_on($2::date)
       WHERE code = $1 AND kind IN ('activity', 'focus-area')`,
      [code, tx.today],
    );
  }

  async exists(
    tx: Transaction,
    measureId: string,
    { itemCode, otherSource }: { readonly itemCode: string | null; readonly otherSource: string | null },
  ): Promise<boolean> {
    const row = await tx.one(
      `SELECT 1 FROM measure_source WHERE measure_id = $1
         AND (item_code = $2 OR lower(other_source) = lower($3)) LIMIT 1`,
      [measureId, itemCode, otherSource],
    );
    return row !== null;
  }

  lock(tx: Transaction, measureId: string, id: string): Promise<SourceRecord | null> {
    return tx.one<SourceRecord>(
      `SELECT s.id, s.item_code AS "itemCode", s.objective_code AS "objectiveCode", s.other_source AS "otherSource",
         s.call_id AS "callId", s.state, s.amount_crowns AS "amountCrowns",
         s.registration_number AS "registrationNumber", s.version,
         (SELECT max(t.happened_on) FROM measure_source_step t WHERE t.source_id = s.id) AS "lastOn"
       FROM measure_source s WHERE s.measure_id = $1 AND s.id = $2 FOR UPDATE OF s`,
      [measureId, id],
    );
  }

  async add(
    tx: Transaction,
    projectId: string,
    measureId: string,
    origin: SourceOriginRef,
    step: RecordedStep,
  ): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO measure_source (id, project_id, measure_id, item_code, item_version_id, objective_code, other_source,
         call_id, state, amount_crowns, registration_number, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        projectId,
        measureId,
        origin.item?.code ?? null,
        origin.item?.versionId ?? null,
        origin.item?.objectiveCode ?? null,
        origin.otherSource,
        step.callId,
        step.toState,
        step.amountCrowns,
        step.registrationNumber,
        tx.actor.userId,
        tx.now,
      ],
    );
    await this.keep(tx, projectId, id, step);
    return id;
  }

  async change(tx: Transaction, projectId: string, id: string, step: RecordedStep): Promise<void> {
    await tx.query(
      `UPDATE measure_source SET state = $1, call_id = $2, amount_crowns = $3, registration_number = $4,
         version = version + 1 WHERE id = $5`,
      [step.toState, step.callId, step.amountCrowns, step.registrationNumber, id],
    );
    await this.keep(tx, projectId, id, step);
  }

  private async keep(tx: Transaction, projectId: string, sourceId: string, step: RecordedStep): Promise<void> {
    await tx.query(
      `INSERT INTO measure_source_step (id, project_id, source_id, kind, from_state, to_state, happened_on, reason,
         amount_crowns, call_id, registration_number, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        uuidv7(),
        projectId,
        sourceId,
        step.kind,
        step.fromState,
        step.toState,
        step.on,
        step.reason,
        step.amountCrowns,
        step.callId,
        step.registrationNumber,
        tx.actor.userId,
        tx.now,
      ],
    );
  }
}

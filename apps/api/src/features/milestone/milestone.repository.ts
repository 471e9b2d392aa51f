import { Injectable } from '@nestjs/common';
import type { LocalDate, Stage } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** What can be said of a stage of a unit. */
export interface MilestoneFields {
  readonly plannedOn: LocalDate | null;
  readonly actualOn: LocalDate | null;
  readonly isSkipped: boolean;
  readonly skipReason: string | null;
  readonly note: string;
}

export interface StoredMilestone extends MilestoneFields {
  readonly stage: Stage;
  readonly version: number;
}

export interface MilestoneKey {
  readonly projectId: string;
  readonly unitId: string;
  readonly stage: Stage;
}

/** The versions of milestones: a change closes one and adds the next, so that every past state can be shown. */
@Injectable()
export class MilestoneRepository {
  /** Locks the unit, so that two who date its stages come one after the other; the name, or null when there is none. */
  async lockUnit(tx: Transaction, projectId: string, unitId: string): Promise<string | null> {
    const row = await tx.one<{ name: string }>(
      `SELECT name FROM territorial_unit WHERE project_id = $1 AND id = $2 FOR NO KEY UPDATE`,
      [projectId, unitId],
      'milestone-lock-unit',
    );
    return row?.name ?? null;
  }

  /** One version of a stage, the current one when no number is given. */
  find(
    tx: Transaction,
    { unitId, stage }: MilestoneKey,
    version: number | null = null,
  ): Promise<StoredMilestone | null> {
    return tx.one<StoredMilestone>(
      `SELECT stage, planned_on AS "plannedOn", actual_on AS "actualOn", is_skipped AS "isSkipped",
         skip_reason AS "skipReason", note, version
       FROM milestone WHERE unit_id = $1 AND stage = $2
         AND CASE WHEN $3::int IS NULL THEN recorded_to IS NULL ELSE version = $3::int END`,
      [unitId, stage, version],
      'milestone-find',
    );
  }

  async write(tx: Transaction, key: MilestoneKey, fields: MilestoneFields, version: number): Promise<void> {
    await tx.query(
      `UPDATE milestone SET recorded_to = $3 WHERE unit_id = $1 AND stage = $2 AND recorded_to IS NULL`,
      [key.unitId, key.stage, tx.now],
      'milestone-close',
    );
    await tx.query(
      `INSERT INTO milestone (id, project_id, unit_id, stage, planned_on, actual_on, is_skipped, skip_reason, note, version,
         recorded_from, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        uuidv7(),
        key.projectId,
        key.unitId,
        key.stage,
        fields.plannedOn,
        fields.actualOn,
        fields.isSkipped,
        fields.skipReason,
        fields.note,
        version,
        tx.now,
        tx.actor.userId,
      ],
      'milestone-insert',
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { CatalogueState, CatalogueTransitionKind, LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface CatalogueRecord {
  readonly id: string;
  readonly number: number;
  readonly state: CatalogueState;
  readonly isSample: boolean;
  readonly version: number;
}

export interface CatalogueHead {
  readonly title: string;
  readonly titleEn?: string | null;
  readonly note: string;
  readonly noteEn?: string | null;
}

const RECORD = `id, number, state, is_sample AS "isSample", version`;

/** The rows of catalogue versions and of their steps. */
@Injectable()
export class CriteriaCatalogueRepository {
  lock(tx: Transaction, projectId: string, id: string): Promise<CatalogueRecord | null> {
    return tx.one<CatalogueRecord>(
      `SELECT ${RECORD} FROM criteria_catalogue WHERE project_id = $1 AND id = $2 FOR UPDATE`,
      [projectId, id],
    );
  }

  /** Holds the versions that the criteria belong to, so that none leaves its state meanwhile. */
  async lockOf(tx: Transaction, criterionIds: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT 1 FROM criteria_catalogue
       WHERE id IN (SELECT catalogue_id FROM criterion WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE`,
      [criterionIds],
    );
  }

  /** A new draft under the next number; whoever makes one at the same time waits. */
  async insert(tx: Transaction, projectId: string, head: CatalogueHead, isSample: boolean): Promise<CatalogueRecord> {
    await tx.query(`SELECT 1 FROM project WHERE id = $1 FOR NO KEY UPDATE`, [projectId]);
    const record = await tx.one<CatalogueRecord>(
      `INSERT INTO criteria_catalogue (id, project_id, number, title, title_en, note, note_en, is_sample)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7 FROM criteria_catalogue WHERE project_id = $2
       RETURNING ${RECORD}`,
      [uuidv7(), projectId, head.title, head.titleEn ?? null, head.note, head.noteEn ?? null, isSample],
    );
    if (!record) throw new Error('a catalogue was not written');
    return record;
  }

  async update(tx: Transaction, id: string, head: CatalogueHead): Promise<void> {
    await tx.query(
      `UPDATE criteria_catalogue SET title = $2, title_en = $3, note = $4, note_en = $5, version = version + 1
       WHERE id = $1`,
      [id, head.title, head.titleEn ?? null, head.note, head.noteEn ?? null],
    );
  }

  /** A change of its criteria is a change of the version; a sample stays one. */
  async touch(tx: Transaction, id: string, isSample: boolean): Promise<void> {
    await tx.query(`UPDATE criteria_catalogue SET version = version + 1, is_sample = is_sample OR $2 WHERE id = $1`, [
      id,
      isSample,
    ]);
  }

  async move(
    tx: Transaction,
    id: string,
    step: { readonly to: CatalogueState; readonly inForceFrom?: LocalDate | null; readonly pilotConclusion?: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE criteria_catalogue SET state = $2, in_force_from = coalesce($3, in_force_from),
         pilot_conclusion = coalesce($4, pilot_conclusion), version = version + 1 WHERE id = $1`,
      [id, step.to, step.inForceFrom ?? null, step.pilotConclusion ?? null],
    );
  }

  async setPilotUnits(tx: Transaction, projectId: string, id: string, unitIds: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM catalogue_pilot WHERE catalogue_id = $1`, [id]);
    await tx.query(
      `INSERT INTO catalogue_pilot (project_id, catalogue_id, unit_id) SELECT $1, $2, unnest($3::uuid[])`,
      [projectId, id, unitIds],
    );
  }

  async addStep(
    tx: Transaction,
    projectId: string,
    id: string,
    step: { readonly kind: CatalogueTransitionKind; readonly reason: string | null; readonly effectiveOn: LocalDate },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO catalogue_transition
         (id, project_id, catalogue_id, sequence, kind, reason, effective_on, recorded_at, recorded_by)
       SELECT $1, $2, $3, coalesce(max(sequence), 0) + 1, $4, $5, $6, $7, $8
       FROM catalogue_transition WHERE catalogue_id = $3`,
      [uuidv7(), projectId, id, step.kind, step.reason, step.effectiveOn, tx.now, tx.actor.userId],
    );
  }

  /** The version in force, locked; null when there is none. */
  lockInForce(tx: Transaction, projectId: string): Promise<CatalogueRecord | null> {
    return tx.one<CatalogueRecord>(
      `SELECT ${RECORD} FROM criteria_catalogue WHERE project_id = $1 AND state = 'in-force' FOR UPDATE`,
      [projectId],
    );
  }

  async hasAny(tx: Transaction, projectId: string): Promise<boolean> {
    return (await tx.one(`SELECT 1 FROM criteria_catalogue WHERE project_id = $1 LIMIT 1`, [projectId])) !== null;
  }

  /** Only a version without criteria goes: that which an undone import had begun. */
  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM catalogue_transition WHERE catalogue_id = $1`, [id]);
    await tx.query(`DELETE FROM criteria_catalogue WHERE id = $1`, [id]);
  }
}

import { Injectable } from '@nestjs/common';
import type { IndicatorSetContent, IndicatorSetState, LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface IndicatorSetRecord {
  readonly id: string;
  readonly number: number;
  readonly area: string;
  readonly state: IndicatorSetState;
  readonly version: number;
}

const RECORD = `s.id, s.number, a.code AS area, s.state, s.version`;
const FROM = `FROM indicator_set s JOIN thematic_area a ON a.id = s.thematic_area_id`;

/** The rows of indicator sets and of their indicators. */
@Injectable()
export class IndicatorSetRepository {
  lock(tx: Transaction, projectId: string, id: string): Promise<IndicatorSetRecord | null> {
    return tx.one<IndicatorSetRecord>(
      `SELECT ${RECORD} ${FROM} WHERE s.project_id = $1 AND s.id = $2 FOR UPDATE OF s`,
      [projectId, id],
    );
  }

  /** The id of an area, locked: whoever starts or adopts a version of its set at the same time waits. */
  async lockArea(tx: Transaction, projectId: string, code: string): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      `SELECT id FROM thematic_area WHERE project_id = $1 AND code = $2 FOR NO KEY UPDATE`,
      [projectId, code],
    );
    return row?.id ?? null;
  }

  /** The version of an area in a state, locked; at most one is a draft and one in force. */
  lockIn(
    tx: Transaction,
    projectId: string,
    area: string,
    state: 'draft' | 'in-force',
  ): Promise<IndicatorSetRecord | null> {
    return tx.one<IndicatorSetRecord>(
      `SELECT ${RECORD} ${FROM} WHERE s.project_id = $1 AND a.code = $2 AND s.state = $3 FOR UPDATE OF s`,
      [projectId, area, state],
    );
  }

  /** A new draft under the next number of its area. Answers its id and number. */
  async insert(
    tx: Transaction,
    projectId: string,
    areaId: string,
    isSample: boolean,
  ): Promise<{ readonly id: string; readonly number: number }> {
    const row = await tx.one<{ id: string; number: number }>(
      `INSERT INTO indicator_set (id, project_id, thematic_area_id, number, is_sample, created_at, created_by)
       SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6 FROM indicator_set WHERE thematic_area_id = $3
       RETURNING id, number`,
      [uuidv7(), projectId, areaId, isSample, tx.now, tx.actor.userId],
    );
    if (!row) throw new Error('an indicator set was not written');
    return row;
  }

  /** Makes the content of a draft be just this. */
  async write(tx: Transaction, projectId: string, id: string, content: IndicatorSetContent): Promise<void> {
    await tx.query(`UPDATE indicator_set SET note = $2 WHERE id = $1`, [id, content.note]);
    await tx.query(`DELETE FROM set_indicator WHERE indicator_set_id = $1`, [id]);
    const rows = content.indicators.map((one, position) => ({ ...one, id: uuidv7(), position }));
    await tx.query(
      `INSERT INTO set_indicator (id, project_id, indicator_set_id, code, title, title_en, definition, unit, data_source,
         periodicity, direction, baseline_note, position)
       SELECT g.id, $2, $3, g.code, g.title, g."titleEn", g.definition, g.unit, g."dataSource", g.periodicity, g.direction,
         g."baselineNote", g.position
       FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, code text, title text, "titleEn" text, definition text, unit text,
         "dataSource" text, periodicity text, direction text, "baselineNote" text, position int)`,
      [JSON.stringify(rows), projectId, id],
    );
  }

  async touch(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE indicator_set SET version = version + 1 WHERE id = $1`, [id]);
  }

  async adopt(tx: Transaction, id: string, from: LocalDate): Promise<void> {
    await tx.query(
      `UPDATE indicator_set SET state = 'in-force', in_force_from = $2, version = version + 1 WHERE id = $1`,
      [id, from],
    );
  }

  async withdraw(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE indicator_set SET state = 'withdrawn', version = version + 1 WHERE id = $1`, [id]);
  }

  async supersede(tx: Transaction, id: string, on: LocalDate): Promise<void> {
    await tx.query(
      `UPDATE indicator_set SET state = 'superseded', superseded_on = $2, version = version + 1 WHERE id = $1`,
      [id, on],
    );
  }
}

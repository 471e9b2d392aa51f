import { Injectable } from '@nestjs/common';
import type { IndicatorCode, IndicatorTarget, LocalDate } from '@rssz/domain';
import type { Transaction } from '../../platform/db/unit-of-work.ts';

export interface TargetOwner {
  readonly id: string;
  /** Of the set of targets: every change of it is one more. */
  readonly version: number;
  readonly targets: readonly IndicatorTarget[];
}

export interface InterimTarget {
  readonly dueOn: LocalDate;
  readonly value: number;
}

/** Writes interim targets as versions; final ones belong to the project's definition. */
@Injectable()
export class TargetRepository {
  /** Locks the indicator and reads its targets as they hold now. */
  lock(tx: Transaction, projectId: string, code: IndicatorCode): Promise<TargetOwner | null> {
    return tx.one<TargetOwner>(
      `SELECT n.id, n.targets_version AS version, coalesce((
         SELECT json_agg(json_build_object('dueOn', g.due_on, 'value', g.value, 'isFinal', g.is_final,
           'isAssumption', g.is_assumption) ORDER BY g.due_on)
         FROM indicator_target g WHERE g.indicator_id = n.id AND g.recorded_to IS NULL), '[]') AS targets
       FROM indicator n WHERE n.project_id = $1 AND n.code = $2 FOR UPDATE OF n`,
      [projectId, code],
    );
  }

  /** Closes what is no longer planned and inserts what is new; a target that stays keeps its version. */
  async replaceInterim(
    tx: Transaction,
    projectId: string,
    indicatorId: string,
    targets: readonly InterimTarget[],
  ): Promise<void> {
    const [days, values] = [targets.map(({ dueOn }) => dueOn), targets.map(({ value }) => value)];
    await tx.query(
      `UPDATE indicator_target g SET recorded_to = greatest(g.recorded_from, $2::timestamptz)
       WHERE g.indicator_id = $1 AND g.recorded_to IS NULL AND NOT g.is_final AND NOT EXISTS (
         SELECT 1 FROM unnest($3::date[], $4::int[]) AS t (due_on, value)
         WHERE t.due_on = g.due_on AND t.value = g.value AND NOT g.is_assumption)`,
      [indicatorId, tx.now, days, values],
    );
    await tx.query(
      `INSERT INTO indicator_target (id, project_id, indicator_id, due_on, value, is_final, recorded_from, recorded_by)
       SELECT uuidv7(), $1, $2, t.due_on, t.value, false, $5::timestamptz, $6::uuid
       FROM unnest($3::date[], $4::int[]) AS t (due_on, value)
       ON CONFLICT (indicator_id, due_on) WHERE recorded_to IS NULL DO NOTHING`,
      [projectId, indicatorId, days, values, tx.now, tx.actor.userId],
    );
    await tx.query(`UPDATE indicator SET targets_version = targets_version + 1 WHERE id = $1`, [indicatorId]);
  }
}

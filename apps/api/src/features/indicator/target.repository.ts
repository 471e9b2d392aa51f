import { Injectable } from '@nestjs/common';
import type { IndicatorCode, LocalDate } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/unit-of-work.ts';

export interface TargetOwner {
  readonly id: string;
  readonly finalValue: number;
}

export interface InterimTarget {
  readonly dueOn: LocalDate;
  readonly value: number;
}

/** Writes interim targets; final ones belong to the project's definition. */
@Injectable()
export class TargetRepository {
  /** Locks the indicator and reads its final target. */
  lock(tx: Transaction, projectId: string, code: IndicatorCode): Promise<TargetOwner | null> {
    return tx.one<TargetOwner>(
      `SELECT n.id, coalesce((SELECT max(g.value) FROM indicator_target g WHERE g.indicator_id = n.id AND g.is_final), 0)
         AS "finalValue"
       FROM indicator n WHERE n.project_id = $1 AND n.code = $2 FOR UPDATE OF n`,
      [projectId, code],
    );
  }

  async replaceInterim(
    tx: Transaction,
    projectId: string,
    indicatorId: string,
    targets: readonly InterimTarget[],
  ): Promise<void> {
    await tx.query(`DELETE FROM indicator_target WHERE indicator_id = $1 AND NOT is_final`, [indicatorId]);
    await tx.query(
      `INSERT INTO indicator_target (id, project_id, indicator_id, due_on, value, is_final)
       SELECT t.id, $1, $2, t.due_on, t.value, false FROM unnest($3::uuid[], $4::date[], $5::int[]) AS t (id, due_on, value)`,
      [projectId, indicatorId, targets.map(() => uuidv7()), targets.map((t) => t.dueOn), targets.map((t) => t.value)],
    );
  }
}

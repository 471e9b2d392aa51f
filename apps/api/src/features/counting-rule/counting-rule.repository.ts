import { Injectable } from '@nestjs/common';
import type { LocalDate, ParticipantRule } from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { RehearsedCounts } from './dto/counting-rule.dto.ts';

export interface NewRule {
  readonly indicatorId: string;
  readonly validFrom: LocalDate;
  readonly rule: ParticipantRule;
  readonly reason: string;
  readonly rehearsal: RehearsedCounts;
}

/** Writes versions of the rule: a version is never changed, only withdrawn. */
@Injectable()
export class CountingRuleRepository {
  /** Locks the indicator of persons, so that rules change one after another; null when the project has none. */
  async lock(tx: Transaction, projectId: string): Promise<string | null> {
    const found = await tx.one<{ id: string }>(
      `SELECT id FROM indicator WHERE project_id = $1 AND code = 'participants' FOR UPDATE`,
      [projectId],
    );
    return found?.id ?? null;
  }

  /** Answers the number of the new version; a number of a withdrawn one is not used again. */
  async add(tx: Transaction, projectId: string, added: NewRule): Promise<number> {
    const { indicatorId, validFrom, rule, reason, rehearsal } = added;
    const row = await tx.one<{ number: number }>(
      `INSERT INTO counting_rule (id, project_id, indicator_id, number, valid_from, rule, reason, rehearsal, recorded_from,
         recorded_by)
       SELECT $1, $2, $3::uuid, 1 + max(c.number), $4, $5::jsonb, $6, $7::jsonb, $8::timestamptz, $9::uuid
       FROM counting_rule c WHERE c.indicator_id = $3::uuid
       RETURNING number`,
      [
        uuidv7(),
        projectId,
        indicatorId,
        validFrom,
        JSON.stringify(rule),
        reason,
        JSON.stringify(rehearsal),
        tx.now,
        tx.actor.userId,
      ],
    );
    if (!row) throw new Error('a rule without a first version');
    return row.number;
  }

  async withdraw(tx: Transaction, indicatorId: string, number: number, reason: string): Promise<void> {
    await tx.query(
      `UPDATE counting_rule
       SET recorded_to = greatest(recorded_from, $3::timestamptz), withdrawn_by = $4, withdrawal_reason = $5
       WHERE indicator_id = $1 AND number = $2 AND recorded_to IS NULL`,
      [indicatorId, number, tx.now, tx.actor.userId, reason],
    );
  }
}

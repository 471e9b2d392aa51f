import { Injectable } from '@nestjs/common';
import { addDays, ruleOn, type LocalDate, type ParticipantRule, wholeRule } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import type { CountingRule, RehearsedCounts, RuleWithdrawal } from './dto/counting-rule.dto.ts';

interface StoredRule {
  readonly number: number;
  readonly validFrom: LocalDate;
  readonly rule: ParticipantRule;
  readonly reason: string;
  readonly recordedAt: string;
  readonly recordedBy: { id: string; displayName: string } | null;
  readonly rehearsal: RehearsedCounts | null;
  readonly withdrawn: RuleWithdrawal | null;
}

/** The versions of the rule as they are shown. */
@Injectable()
export class CountingRuleView {
  constructor(private readonly database: Database) {}

  /**
   * Newest first. What an amended definition replaced is left out: it is no decision of anybody here, and a past view still
   * counts by it.
   */
  async all(projectId: string, today: LocalDate): Promise<CountingRule[]> {
    const rows = await this.database.query<StoredRule>(
      `SELECT c.number, c.valid_from AS "validFrom", c.rule, c.reason, c.rehearsal, c.recorded_from AS "recordedAt",
         CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'displayName', u.display_name) END AS "recordedBy",
         CASE WHEN w.id IS NOT NULL THEN json_build_object('at', c.recorded_to, 'reason', c.withdrawal_reason,
           'by', json_build_object('id', w.id, 'displayName', w.display_name)) END AS withdrawn
       FROM counting_rule c
       LEFT JOIN app_user u ON u.id = c.recorded_by
       LEFT JOIN app_user w ON w.id = c.withdrawn_by
       WHERE c.project_id = $1 AND (c.recorded_to IS NULL OR w.id IS NOT NULL)
       ORDER BY c.valid_from DESC, c.number DESC`,
      [projectId],
    );
    const valid = rows.filter(({ withdrawn }) => withdrawn === null);
    const inForce = valid.length > 0 ? ruleOn(valid, today).number : null;
    return rows.map(({ rule, ...row }) => ({
      ...row,
      rule: wholeRule(rule),
      validTo: lastDayOf(row, valid),
      isInForce: row.withdrawn === null && row.number === inForce,
    }));
  }
}

function lastDayOf({ validFrom }: Pick<StoredRule, 'validFrom'>, valid: readonly StoredRule[]): LocalDate | null {
  const [next] = valid
    .map((other) => other.validFrom)
    .filter((day) => day > validFrom)
    .sort();
  return next === undefined ? null : addDays(next, -1);
}

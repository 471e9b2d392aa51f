import { Injectable } from '@nestjs/common';
import { countUnderRule, type CountedRecord, type LocalDate, type RecordedRule, type Scope } from '@rssz/domain';
import { Database } from '../../platform/db/database.ts';
import { countingRules, ruleOf } from '../counting-rule/counting-rule.lookup.ts';
import { COUNTED_JSON, participantPredicate, supportTotals } from '../participant/participant.lookup.ts';

const SUPPORT = supportTotals({ project: '$1', asOf: '$2', knownAt: null });

/** How many persons of a territory are close to being counted: the rows are added up in SQL, the domain judges them. */
@Injectable()
export class AlmostParticipantsView {
  constructor(private readonly database: Database) {}

  async count(projectId: string, scope: Scope, today: LocalDate): Promise<number> {
    if (scope.kind === 'none') return 0;
    const params: unknown[] = [projectId, today];
    const found = await this.database.one<{ rules: RecordedRule[] | null; people: CountedRecord[] }>(
      `SELECT ${countingRules('$1')} AS rules, coalesce(json_agg(json_build_object(${COUNTED_JSON})), '[]') AS people
       FROM participant p
       JOIN participant_record r ON r.participant_id = p.id AND r.recorded_to IS NULL
       LEFT JOIN (${SUPPORT}) s ON s.participant_id = p.id
       WHERE p.project_id = $1 AND ${participantPredicate(scope, 'p.id', params)}`,
      params,
    );
    const inForce = ruleOf(found?.rules, today);
    return found && inForce ? countUnderRule(found.people, inForce.rule, today).almost.length : 0;
  }
}

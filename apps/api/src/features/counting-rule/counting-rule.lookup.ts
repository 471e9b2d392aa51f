import { ruleInForce, type Instant, type LocalDate, type RecordedRule } from '@rssz/domain';
import type { Database } from '../../platform/db/database.ts';

export { WriteRule } from './dto/write-rule.dto.ts';

/** A version as the domain takes it (alias c). */
const RULE_JSON = `json_build_object('number', c.number, 'validFrom', c.valid_from, 'rule', c.rule, 'reason', c.reason,
  'recordedFrom', c.recorded_from, 'recordedTo', c.recorded_to)`;

/**
 * Every version of the rule by which the persons of a project are counted, as one value of a statement; the domain picks
 * the one that held on the day and was known at the time. Null for a project that counts no persons. `project` is the place
 * of its parameter, e.g. '$1'.
 */
export const countingRules = (project: string): string =>
  `(SELECT json_agg(${RULE_JSON} ORDER BY c.number, c.recorded_from) FROM counting_rule c WHERE c.project_id = ${project})`;

/** The rule in force, when the project counts persons at all. */
export function ruleOf(
  rules: readonly RecordedRule[] | null | undefined,
  asOf: LocalDate,
  knownAt: Instant | null = null,
): RecordedRule | null {
  return rules?.length ? ruleInForce(rules, asOf, knownAt) : null;
}

/** All versions of a project, also those withdrawn; none for a project that counts no persons. */
export async function readRules(db: Pick<Database, 'one'>, projectId: string): Promise<readonly RecordedRule[]> {
  const found = await db.one<{ rules: RecordedRule[] | null }>(`SELECT ${countingRules('$1')} AS rules`, [projectId]);
  return found?.rules ?? [];
}

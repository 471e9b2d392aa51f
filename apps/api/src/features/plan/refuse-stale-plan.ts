import { planDifference, type PlanContent, type PlanDifferenceEntry } from '@rssz/domain';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { PlanVersionRecord } from './plan-versions.view.ts';

const NAME_OF_SUBJECT = { objective: 'objectives', measure: 'measures' } as const;

/**
 * Refuses a text based on an older state of the draft: with what is stored, its version, and the plain difference from it to
 * the text that was sent, so that its writer can merge the two. Errors: version.stale.
 */
export function refuseStalePlan(record: PlanVersionRecord, sent: PlanContent): never {
  const difference = planDifference(record.content, sent);
  const current = { id: record.id, number: record.number, version: record.version, content: record.content };
  throw new ProblemError({ code: 'version.stale' }, { current, changed: differingFields(difference), difference });
}

/** What a difference touches, in names of fields: of the plan itself, or the list its part belongs to. */
export function differingFields(difference: readonly PlanDifferenceEntry[]): string[] {
  const names = difference.flatMap(({ subject, fields }) =>
    subject === 'plan' ? fields.map(({ field }) => field) : [NAME_OF_SUBJECT[subject]],
  );
  return [...new Set(names)];
}

import { descriptionDifference, type DescriptionContent, type DifferenceEntry } from '@rssz/domain';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { VersionRecord } from './description-versions.view.ts';

const NAME_OF_SUBJECT = { area: 'areas', result: 'results', criterion: 'criteria' } as const;

/**
 * Refuses a text based on an older state of the draft: with what is stored, its version, and the plain difference from it to
 * the text that was sent, so that its writer can merge the two. Errors: version.stale.
 */
export function refuseStaleText(record: VersionRecord, sent: DescriptionContent): never {
  const difference = descriptionDifference(record.content, sent);
  const current = { id: record.id, number: record.number, version: record.version, content: record.content };
  throw new ProblemError({ code: 'version.stale' }, { current, changed: differingFields(difference), difference });
}

/** What a difference touches, in names of fields: of the description itself, or the list its part belongs to. */
export function differingFields(difference: readonly DifferenceEntry[]): string[] {
  const names = difference.flatMap(({ subject, fields }) =>
    subject === 'description' ? fields.map(({ field }) => field) : [NAME_OF_SUBJECT[subject]],
  );
  return [...new Set(names)];
}

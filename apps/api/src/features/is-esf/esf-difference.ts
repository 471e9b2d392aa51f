import {
  exportSupports,
  FIELD_OF_COLUMN,
  groupBy,
  reconcilePersons,
  reconcileSupports,
  supportChanges,
  type EsfPerson,
  type EsfPersonColumn,
  type MatchedPerson,
  type ReconciledDifference,
} from '@rssz/domain';
import type { EsfFieldDifference } from './dto/is-esf-difference.dto.ts';
import type { CurrentList } from './esf-list.view.ts';
import type { SupportState } from './esf-support.view.ts';

/** A matched person with the fields that IS ESF has in another way. */
export interface DifferingPerson {
  readonly participantId: string;
  readonly line: number;
  readonly fields: EsfFieldDifference[];
}

export function differingPeople(people: readonly EsfPerson[], { match }: CurrentList): DifferingPerson[] {
  const fields = reconcilePersons(people, match).filter(({ subject }) => subject === 'field');
  return [...groupBy(fields, ({ participantId }) => participantId ?? '')].map(([participantId, own]) => ({
    participantId,
    line: own[0]?.line ?? 0,
    fields: own.map(({ field, ours, theirs }) => ({
      field: FIELD_OF_COLUMN[field as EsfPersonColumn],
      column: field,
      ours: ours ?? '',
      theirs: theirs ?? '',
    })),
  }));
}

/** Where hours differ: against the list of supports that was loaded back, else against what was exported last. */
export function hoursDifferences(
  { sums, exported, loaded }: SupportState,
  matched: readonly MatchedPerson[],
): { readonly against: 'list' | 'export' | null; readonly items: readonly ReconciledDifference[] } {
  // Only what can be in IS ESF is held against it; what is left out is told apart.
  const ours = exportSupports(sums, matched).exported;
  if (loaded) return { against: 'list', items: reconcileSupports(ours, loaded.rows, matched) };
  if (exported.size === 0) return { against: null, items: [] };
  const now = ours.filter(({ period }) => exported.has(period));
  return { against: 'export', items: supportChanges(now, [...exported.values()].flat()) };
}

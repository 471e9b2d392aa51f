import type { MergeEntry, MergeSide } from '@rssz/domain';

/**
 * What the choice made for a whole area does to a part chosen in it: the part goes with an area that is left out, or brings
 * back an area that was to be left out. `null` when the two choices do not touch each other.
 */
export function areaConsequence(
  { difference }: MergeEntry,
  side: MergeSide | null,
  areaSide: { entry: MergeEntry; side: MergeSide | null } | undefined,
): 'goesWithArea' | 'bringsAreaBack' | null {
  const isInside = difference.subject === 'result' || difference.subject === 'criterion';
  if (!isInside || !areaSide) return null;
  const { change } = areaSide.entry.difference;
  if (change === 'added' && areaSide.side === 'theirs') return side === 'mine' ? 'goesWithArea' : null;
  return change === 'removed' && areaSide.side === 'mine' && side === 'theirs' ? 'bringsAreaBack' : null;
}

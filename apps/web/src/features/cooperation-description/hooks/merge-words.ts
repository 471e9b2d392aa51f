import type { MergeEntry, MergeSide } from '@rssz/domain';
import type { BadgeTone } from '../../../shared/ui/badge.tsx';

/** What happened to a part, said from the side of the person who reads it, and what each choice does with it. */
export interface MergeWords {
  /** Key under `description.merge.what`. */
  readonly what: WhatHappened;
  readonly tone: BadgeTone;
  /** Keys under `description.merge.then`. */
  readonly then: Readonly<Record<MergeSide, Then>>;
}

export type WhatHappened =
  | 'addedByMe'
  | 'removedByThem'
  | 'changedByMeRemovedByThem'
  | 'addedByThem'
  | 'removedByMe'
  | 'removedByMeChangedByThem'
  | 'changedByMe'
  | 'changedByThem'
  | 'changedByBoth';

export type Then = 'stays' | 'returns' | 'goes' | 'leftOut' | 'comes' | 'comesBack' | 'myWording' | 'theirWording';

const both = { mine: 'myWording', theirs: 'theirWording' } as const;

/**
 * A difference runs from what is stored to what is being written, so a part that the other person added looks removed in it.
 * Who did what comes from the version both began from.
 */
export function mergeWords({ difference: { change }, changedBy }: MergeEntry): MergeWords {
  if (change === 'added') return onlyMine[changedBy ?? 'both'];
  if (change === 'removed') return onlyTheirs[changedBy ?? 'both'];
  return { what: changed[changedBy ?? 'both'], tone: 'info', then: both };
}

type Who = MergeSide | 'both';

/** Parts that only the text being written has. */
const onlyMine: Record<Who, MergeWords> = {
  mine: { what: 'addedByMe', tone: 'success', then: { mine: 'stays', theirs: 'goes' } },
  theirs: { what: 'removedByThem', tone: 'danger', then: { mine: 'returns', theirs: 'goes' } },
  both: { what: 'changedByMeRemovedByThem', tone: 'danger', then: { mine: 'returns', theirs: 'goes' } },
};

/** Parts that only the stored text has. */
const onlyTheirs: Record<Who, MergeWords> = {
  mine: { what: 'removedByMe', tone: 'danger', then: { mine: 'goes', theirs: 'comesBack' } },
  theirs: { what: 'addedByThem', tone: 'success', then: { mine: 'leftOut', theirs: 'comes' } },
  both: { what: 'removedByMeChangedByThem', tone: 'danger', then: { mine: 'goes', theirs: 'comesBack' } },
};

const changed: Record<Who, WhatHappened> = {
  mine: 'changedByMe',
  theirs: 'changedByThem',
  both: 'changedByBoth',
};

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

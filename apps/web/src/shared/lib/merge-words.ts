import type { MergeEntry, MergeSide } from '@rssz/domain';
import type { BadgeTone } from '../ui/badge.tsx';

/** A part in which two edits of one text differ: of a description, or of a plan. */
interface MergedPart {
  readonly difference: Pick<MergeEntry['difference'], 'change'>;
  readonly changedBy: MergeSide | null;
}

/** What happened to a part, said from the side of the person who reads it, and what each choice does with it. */
export interface MergeWords {
  /** Key under `description.merge.what`. */
  readonly what: WhatHappened;
  readonly tone: BadgeTone;
  /** Keys under `merge.then` of the feature: each says what becomes of its own text. */
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

type Then = 'stays' | 'returns' | 'goes' | 'leftOut' | 'comes' | 'comesBack' | 'myWording' | 'theirWording';

const both = { mine: 'myWording', theirs: 'theirWording' } as const;

/**
 * A difference runs from what is stored to what is being written, so a part that the other person added looks removed in it.
 * Who did what comes from the version both began from.
 */
export function mergeWords({ difference: { change }, changedBy }: MergedPart): MergeWords {
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

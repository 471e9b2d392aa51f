import { isKnownAt } from '../kernel/is-known-at.ts';
import type { Instant, LocalDate } from '../kernel/local-date.ts';
import { isSettledState, type DeliverableState, type DeliverableTransitionKind } from './deliverable-state.ts';

/** A transition as the database keeps it: the day it holds for, and when it was known. */
export interface RecordedTransition {
  readonly sequence: number;
  readonly kind: DeliverableTransitionKind;
  readonly toState: DeliverableState;
  readonly effectiveOn: LocalDate;
  readonly afterProjectEnd?: boolean;
  readonly beforeEvidence?: boolean;
  readonly recordedFrom: Instant;
  readonly recordedTo: Instant | null;
}

/** How a deliverable stood on a day, and since when. */
export interface DeliverableStanding {
  readonly state: DeliverableState;
  /** The day of the transition that led here; `null` while nothing has happened. */
  readonly since: LocalDate | null;
  readonly lastKind: DeliverableTransitionKind | null;
  readonly approvedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  /** The approval or publication that stands holds for a day after the project. */
  readonly afterProjectEnd: boolean;
  /** The approval or publication that stands holds for a day before there was any evidence. */
  readonly beforeEvidence: boolean;
}

/**
 * How a deliverable stood at the end of a day, by the days its transitions hold for and what was known at a time (now,
 * when `null`). The order of the rows does not matter.
 *
 * Source: DESIGN §9.1: a withdrawal acts from its date; a transition recorded later counts on its own day.
 *
 * @example standingAt(transitions, '2024-06-30', null).state
 */
export function standingAt(
  transitions: readonly RecordedTransition[],
  asOf: LocalDate,
  knownAt: Instant | null,
): DeliverableStanding {
  return transitions
    .filter((row) => isKnownAt(row, knownAt) && row.effectiveOn <= asOf)
    .sort((a, b) =>
      a.effectiveOn === b.effectiveOn ? a.sequence - b.sequence : a.effectiveOn < b.effectiveOn ? -1 : 1,
    )
    .reduce(advance, nothingHappened);
}

/** The state alone, as `standingAt` finds it. Example: `stateAt([], '2024-06-30', null)` → `'planned'`. */
export function stateAt(
  transitions: readonly RecordedTransition[],
  asOf: LocalDate,
  knownAt: Instant | null = null,
): DeliverableState {
  return standingAt(transitions, asOf, knownAt).state;
}

const nothingHappened: DeliverableStanding = {
  state: 'planned',
  since: null,
  lastKind: null,
  approvedOn: null,
  publishedOn: null,
  afterProjectEnd: false,
  beforeEvidence: false,
};

/** An approval stands until the document leaves the two counted states; so do the flags it carries. */
function advance(standing: DeliverableStanding, row: RecordedTransition): DeliverableStanding {
  const isApproved = row.toState === 'approved';
  const isPublished = row.toState === 'published';
  return {
    state: row.toState,
    since: row.effectiveOn,
    lastKind: row.kind,
    approvedOn: isApproved ? row.effectiveOn : isPublished ? standing.approvedOn : null,
    publishedOn: isPublished ? row.effectiveOn : null,
    afterProjectEnd: flagAfter(standing, row, 'afterProjectEnd'),
    beforeEvidence: flagAfter(standing, row, 'beforeEvidence'),
  };
}

/** A publication keeps the flag of the approval before it. */
function flagAfter(
  standing: DeliverableStanding,
  row: RecordedTransition,
  flag: 'afterProjectEnd' | 'beforeEvidence',
): boolean {
  return isSettledState(row.toState) && ((row[flag] ?? false) || (row.toState === 'published' && standing[flag]));
}

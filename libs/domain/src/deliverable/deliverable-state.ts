/** Where a document stands on its way to being counted. */
export const DELIVERABLE_STATES = [
  'planned',
  'in-progress',
  'in-review',
  'approved',
  'published',
  'withdrawn',
] as const;

export type DeliverableState = (typeof DELIVERABLE_STATES)[number];

/** States in which there is still work to do: only in these can a document be late, and only in these do its files change. */
export const OPEN_DELIVERABLE_STATES = ['planned', 'in-progress', 'in-review'] as const satisfies DeliverableState[];

/** States in which what was agreed stands: nothing that says which document it is may change. */
export const SETTLED_DELIVERABLE_STATES = ['approved', 'published'] as const satisfies DeliverableState[];

/** True while there is still work to do. Example: `isOpenState('in-review')` → `true`. */
export function isOpenState(state: DeliverableState): boolean {
  return (OPEN_DELIVERABLE_STATES as readonly DeliverableState[]).includes(state);
}

/** True once the document is approved, published or not. Example: `isSettledState('approved')` → `true`. */
export function isSettledState(state: DeliverableState): boolean {
  return (SETTLED_DELIVERABLE_STATES as readonly DeliverableState[]).includes(state);
}

/** What can be done with a document; each leads from one state to another. */
export const DELIVERABLE_TRANSITION_KINDS = [
  'start',
  'submit',
  'return',
  'approve',
  'publish',
  'withdraw',
  'reopen',
] as const;

export type DeliverableTransitionKind = (typeof DELIVERABLE_TRANSITION_KINDS)[number];

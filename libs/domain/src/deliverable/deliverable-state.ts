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

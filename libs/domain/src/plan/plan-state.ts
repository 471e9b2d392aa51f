/** A plan of social inclusion, or a thematic action plan of one area. */
export const PLAN_KINDS = ['psz', 'tap'] as const;

export type PlanKind = (typeof PLAN_KINDS)[number];

/** Where a version of a plan stands. */
export const PLAN_STATES = ['draft', 'approved', 'superseded'] as const;

export type PlanState = (typeof PLAN_STATES)[number];

/** What can be done with a version of a plan. */
export const PLAN_TRANSITION_KINDS = ['approve', 'amend', 'withdraw'] as const;

export type PlanTransitionKind = (typeof PLAN_TRANSITION_KINDS)[number];

/** How a measure goes. */
export const MEASURE_STATES = ['planned', 'running', 'done', 'postponed', 'dropped'] as const;

export type MeasureState = (typeof MEASURE_STATES)[number];

/** Where a version of a cooperation description stands. */
export const DESCRIPTION_STATES = ['draft', 'agreed', 'approved', 'superseded'] as const;

export type DescriptionState = (typeof DESCRIPTION_STATES)[number];

/** What can be done with a version. */
export const DESCRIPTION_TRANSITION_KINDS = ['agree', 'approve', 'amend', 'withdraw'] as const;

export type DescriptionTransitionKind = (typeof DESCRIPTION_TRANSITION_KINDS)[number];

/** How the unit agreed: by its coordinator here, or on paper whose signed file the manager recorded. */
export const AGREEMENT_WAYS = ['coordinator', 'signed-file'] as const;

export type AgreementWay = (typeof AGREEMENT_WAYS)[number];

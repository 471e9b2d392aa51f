/**
 * What sort of document a deliverable is. The six kinds of the analyses are those that the source names for KA 03.
 */
export const DELIVERABLE_KINDS = [
  'methodology',
  'quality-criteria',
  'monitoring-methodology',
  'support-methodology',
  'final-advisory-report',
  'micro-analysis',
  'research-probe',
  'research-survey',
  'thematic-research',
  'entry-analysis',
  'cross-cutting-survey',
  'exclusion-report',
  'annual-document',
  'evaluation-plan',
  'unit-report-set',
  'initial-evaluation-report',
  'final-evaluation-report',
  'analysis',
  'other',
] as const;

export type DeliverableKind = (typeof DELIVERABLE_KINDS)[number];

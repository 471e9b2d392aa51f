/** Whether a piece of evidence is in the number, close to it, or neither. */
export const EVIDENCE_STATES = ['counted', 'almost', 'not-counted'] as const;

export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** Which rule decided about a piece of evidence. */
export const EVIDENCE_REASONS = [
  'document.approved',
  'document.published',
  'document.approved-published',
  'document.in-review',
  'document.in-progress',
  'document.planned',
  'document.withdrawn',
  'document.returned',
  'participant.over-threshold',
  'participant.over-any-record',
  'participant.over-incomplete',
  'participant.over-complete-later',
  'participant.over-low-in-person',
  'participant.at-threshold',
  'participant.near',
  'participant.below',
] as const;

export type EvidenceReasonCode = (typeof EVIDENCE_REASONS)[number];

/** What a reader should know of a piece of evidence although it did not decide. */
export const EVIDENCE_WARNINGS = [
  'participant.low-in-person',
  'document.after-project-end',
  'document.before-evidence',
] as const;

export type EvidenceWarningCode = (typeof EVIDENCE_WARNINGS)[number];

export type EvidenceParams = Readonly<Record<string, string | number>>;

/** The rule that decided, with the figures it decided by. */
export interface EvidenceReason {
  readonly code: EvidenceReasonCode;
  readonly params: EvidenceParams;
}

export interface EvidenceWarning {
  readonly code: EvidenceWarningCode;
  readonly params: EvidenceParams;
}

/** One document or person as an indicator sees it. */
export interface JudgedEvidence {
  readonly id: string;
  readonly state: EvidenceState;
  readonly reason: EvidenceReason;
  readonly warnings: readonly EvidenceWarning[];
}

/** An indicator's value with the whole list it was counted from; the three parts together are all the evidence. */
export interface IndicatorResult<Judged extends JudgedEvidence = JudgedEvidence> {
  readonly value: number;
  readonly counted: readonly Judged[];
  readonly almost: readonly Judged[];
  readonly notCounted: readonly Judged[];
}

/** Sorts judged evidence into the three parts; the value is how many are counted. */
export function resultOf<Judged extends JudgedEvidence>(judged: readonly Judged[]): IndicatorResult<Judged> {
  const inState = (state: EvidenceState): Judged[] => judged.filter((one) => one.state === state);
  const counted = inState('counted');
  return { value: counted.length, counted, almost: inState('almost'), notCounted: inState('not-counted') };
}

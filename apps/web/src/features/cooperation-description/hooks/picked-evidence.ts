import type { UnitEvidenceItem } from '../../../shared/api/types.ts';
import type { PickedEvidence } from '../../../shared/evidence/evidence-picker.tsx';

/** The evidence of an earlier entry to begin its correction with; what was voided since cannot serve again. */
export function pickedOf(evidence: readonly UnitEvidenceItem[], logName: (on: string) => string): PickedEvidence[] {
  return evidence
    .filter(({ isVoided }) => !isVoided)
    .map(({ kind, id, title, on }) => ({ kind, id, label: title ?? (on ? logName(on) : id) }));
}

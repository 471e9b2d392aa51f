import type { Problem } from '../kernel/result.ts';

/** What a judgement about a unit may rest on. */
export const EVIDENCE_KINDS = ['file', 'advisory-log', 'deliverable'] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One piece of evidence, by its kind and id. */
export interface EvidenceReference {
  readonly kind: EvidenceKind;
  readonly id: string;
}

/**
 * Evidence that is given twice; each piece stands once.
 *
 * Errors: `evidence.twice`, with the index of the later one as its field.
 *
 * @example repeatedEvidence([{ kind: 'file', id: 'a' }, { kind: 'file', id: 'a' }]) // [{ code: 'evidence.twice', field: 'evidence.1' }]
 */
export function repeatedEvidence(evidence: readonly EvidenceReference[]): Problem[] {
  return evidence.flatMap((one, index) => {
    const first = evidence.findIndex((other) => other.kind === one.kind && other.id === one.id);
    return first < index ? [{ code: 'evidence.twice', field: `evidence.${index}` } as const] : [];
  });
}

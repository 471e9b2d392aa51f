import type { EsfDecision, JudgedRow } from '@rssz/domain';

/** The rows that match exactly by now, settled so. */
export function exactDecisions(judged: readonly JudgedRow[]): EsfDecision[] {
  return judged.flatMap(({ state, row, candidateIds }) => {
    const participantId = candidateIds[0];
    if (state !== 'matchable' || participantId === undefined) return [];
    return [{ line: row.line, kind: 'exact', participantId, reason: null }];
  });
}

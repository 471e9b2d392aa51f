import type { DescriptionContent } from './description-content.ts';

/**
 * The criteria of a version that were not there at the start, that is in the first agreed version of the unit. A criterion
 * that a later catalogue maps from one of the start is the same one; `originOf` says which it goes back to.
 *
 * Source: issue 3 §3 (criteria added after the start are flagged as such); the criteria are set "na začátku realizace
 * projektu v Popisech spolupráce" (Z5).
 *
 * @example criteriaAddedLater(third, first, (id) => originOf(criteria, id)) // Set { 'c7' }
 */
export function criteriaAddedLater(
  content: DescriptionContent,
  firstAgreed: DescriptionContent | null,
  originOf: (criterionId: string) => string = (criterionId) => criterionId,
): Set<string> {
  if (firstAgreed === null) return new Set();
  const atStart = new Set(criteriaOf(firstAgreed).map(originOf));
  return new Set(criteriaOf(content).filter((id) => !atStart.has(originOf(id))));
}

function criteriaOf(content: DescriptionContent): string[] {
  return content.areas.flatMap((area) => area.criteria.map((one) => one.criterionId));
}

import type { ProblemCode } from '../kernel/problem-code.ts';
import type { Problem } from '../kernel/result.ts';
import { catalogueProblems, type CatalogueContext } from './catalogue-problems.ts';
import type { CriteriaCatalogue } from './criteria-catalogue.ts';

const refused: readonly ProblemCode[] = [
  'catalogue.code-twice',
  'catalogue.area-unknown',
  'catalogue.mapping-unknown',
  'catalogue.mapping-twice',
  'catalogue.mapping-other-area',
  'scale.not-contiguous',
];
const mustBeFilled = /^(title|criteria\.\d+\.code)$/;

/**
 * Those of a catalogue's problems with which not even a draft is kept. It may wait for its texts and levels; what could not
 * be stored or told apart is refused at once.
 *
 * Source: issue 3 §4 (a draft is edited before it is piloted).
 *
 * @example catalogueDraftProblems({ title: 'Ukázka', isSample: true, criteria: [] }, context) // []
 */
export function catalogueDraftProblems(catalogue: CriteriaCatalogue, context: CatalogueContext): Problem[] {
  const emptyScales = new Set(
    catalogue.criteria.flatMap(({ levels }, index) => (levels.length === 0 ? [`criteria.${index}.levels`] : [])),
  );
  return catalogueProblems(catalogue, context).filter(({ code, field = '' }) => {
    if (code === 'validation.required') return mustBeFilled.test(field);
    return refused.includes(code) && !emptyScales.has(field);
  });
}

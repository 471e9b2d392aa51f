import type { DefinitionProblem } from '../project/definition-problem.ts';
import { isRecord } from '../project/shape-check.ts';
import { catalogueCodeProblems } from './catalogue-code-problems.ts';
import { catalogueReferenceProblems } from './catalogue-reference-problems.ts';
import { catalogueShape } from './catalogue-shape.ts';
import type { ProgrammeCatalogue } from './programme-catalogue.ts';

/** A catalogue that holds, or everything that is wrong with it. */
export type CatalogueValidation =
  | { readonly ok: true; readonly catalogue: ProgrammeCatalogue; readonly problems: readonly [] }
  | { readonly ok: false; readonly catalogue: null; readonly problems: readonly DefinitionProblem[] };

/**
 * Judges a parsed catalogue file: first the shape (both languages, a source on every item), then the meaning: each code
 * once and none missing, nesting and tags known. How many items an objective has is the programme's business, not a rule.
 *
 * Source: issue 5 §1 and bad input (a catalogue file with a missing or doubled code).
 *
 * @example validateCatalogue(JSON.parse(text)).problems.map(describeDefinitionProblem)
 */
export function validateCatalogue(value: unknown): CatalogueValidation {
  if (!isRecord(value)) return refused([{ path: '', code: 'definition.not-an-object', params: {} }]);
  const shape = catalogueShape(value, '');
  if (shape.length > 0) return refused(shape);
  const catalogue = value as unknown as ProgrammeCatalogue;
  const meaning = [
    ...catalogueCodeProblems(catalogue),
    ...catalogueReferenceProblems(catalogue),
    ...validityProblems(catalogue),
  ];
  return meaning.length > 0 ? refused(meaning) : { ok: true, catalogue, problems: [] };
}

function refused(problems: readonly DefinitionProblem[]): CatalogueValidation {
  return { ok: false, catalogue: null, problems };
}

function validityProblems({ validFrom: startsOn, validTo: endsOn }: ProgrammeCatalogue): DefinitionProblem[] {
  if (endsOn === undefined || endsOn >= startsOn) return [];
  return [{ path: '/validTo', code: 'definition.period-reversed', params: { startsOn, endsOn } }];
}

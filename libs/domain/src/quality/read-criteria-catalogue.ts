import type { DefinitionProblem } from '../project/definition-problem.ts';
import { flag, isRecord, listOf, object, optional, text, type ShapeCheck } from '../project/shape-check.ts';
import type { CriteriaCatalogue } from './criteria-catalogue.ts';

/** A catalogue file of the right shape, or everything in which it differs from it. */
export type CatalogueReading =
  | { readonly ok: true; readonly catalogue: CriteriaCatalogue; readonly problems: readonly [] }
  | { readonly ok: false; readonly catalogue: null; readonly problems: readonly DefinitionProblem[] };

const level: ShapeCheck = (value, path) => {
  if (value === undefined) return [{ path, code: 'definition.missing', params: {} }];
  return Number.isInteger(value)
    ? []
    : [{ path, code: 'definition.wrong-type', params: { expected: 'a whole number' } }];
};

const scaleShape = object({ level, descriptor: text, descriptorEn: optional(text) });

const criterionShape = object({
  code: text,
  thematicArea: text,
  title: text,
  titleEn: optional(text),
  description: text,
  descriptionEn: optional(text),
  levels: listOf(scaleShape, 1),
  mappedFrom: optional(text),
});

const catalogueShape = object({
  title: text,
  titleEn: optional(text),
  isSample: flag,
  note: optional(text),
  noteEn: optional(text),
  criteria: listOf(criterionShape, 1),
});

/**
 * Reads a parsed catalogue file by its shape; what it means is judged by `catalogueProblems`.
 *
 * Source: issue 3 §4 (importable; the sample `data/sample-criteria.json` has this shape).
 *
 * @example readCriteriaCatalogue(JSON.parse(text)).problems.map(describeDefinitionProblem)
 */
export function readCriteriaCatalogue(value: unknown): CatalogueReading {
  const problems: DefinitionProblem[] = isRecord(value)
    ? catalogueShape(value, '')
    : [{ path: '', code: 'definition.not-an-object', params: {} }];
  if (problems.length > 0) return { ok: false, catalogue: null, problems };
  return { ok: true, catalogue: value as unknown as CriteriaCatalogue, problems: [] };
}

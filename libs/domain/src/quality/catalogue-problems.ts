import type { Problem } from '../kernel/result.ts';
import type { CriteriaCatalogue, CriterionDraft } from './criteria-catalogue.ts';
import { haveSameLevels, scaleProblems } from './scale.ts';

/** What surrounds a catalogue: the project's thematic areas, and the criteria it may continue, by their code. */
export interface CatalogueContext {
  readonly thematicAreas: { has(code: string): boolean };
  readonly earlier?: { get(code: string): CriterionDraft | undefined };
}

/**
 * What is wrong with a catalogue: no title, no criteria, a code that is missing or stands twice, an unknown thematic area,
 * a faulty scale, or a mapping that would compare what cannot be compared: from an unknown criterion, twice from the same
 * one, across areas, or between different scales.
 *
 * Source: issue 3 §4 (criteria per thematic area; compared only where the criterion is mapped).
 *
 * Errors: `catalogue.*`, `scale.*`, `validation.required`, each with its field (`criteria.3.levels.1.descriptor` …).
 *
 * @example catalogueProblems({ title: 'Ukázka', isSample: true, criteria: [] }, context)
 * // [{ code: 'catalogue.empty', field: 'criteria' }]
 */
export function catalogueProblems(catalogue: CriteriaCatalogue, context: CatalogueContext): Problem[] {
  const problems: Problem[] = required('title', catalogue.title);
  if (catalogue.criteria.length === 0) problems.push({ code: 'catalogue.empty', field: 'criteria' });
  const codes = catalogue.criteria.map((one) => one.code.trim());
  const origins = catalogue.criteria.map((one) => one.mappedFrom ?? null);
  return [
    ...problems,
    ...catalogue.criteria.flatMap((criterion, index) => {
      const field = `criteria.${index}`;
      const isRepeated = codes.indexOf(criterion.code.trim()) < index && criterion.code.trim() !== '';
      const isMappedAgain = (origins[index] ?? null) !== null && origins.indexOf(origins[index] ?? null) < index;
      return [
        ...criterionProblems(criterion, field, context),
        ...(isRepeated ? [{ code: 'catalogue.code-twice', field: `${field}.code` } as const] : []),
        ...(isMappedAgain ? [{ code: 'catalogue.mapping-twice', field: `${field}.mappedFrom` } as const] : []),
      ];
    }),
  ];
}

function criterionProblems(criterion: CriterionDraft, field: string, context: CatalogueContext): Problem[] {
  const area = criterion.thematicArea;
  const isAreaKnown = context.thematicAreas.has(area);
  return [
    ...required(`${field}.code`, criterion.code),
    ...required(`${field}.title`, criterion.title),
    ...(isAreaKnown
      ? []
      : [{ code: 'catalogue.area-unknown', field: `${field}.thematicArea`, params: { area } } as const]),
    ...scaleProblems(criterion.levels).map((one) => ({ ...one, field: `${field}.${one.field ?? 'levels'}` })),
    ...mappingProblems(criterion, `${field}.mappedFrom`, context),
  ];
}

function mappingProblems(criterion: CriterionDraft, field: string, { earlier }: CatalogueContext): Problem[] {
  const code = criterion.mappedFrom ?? null;
  if (code === null) return [];
  const origin = earlier?.get(code);
  if (!origin) return [{ code: 'catalogue.mapping-unknown', field, params: { code } }];
  const problems: Problem[] = [];
  if (origin.thematicArea !== criterion.thematicArea) problems.push({ code: 'catalogue.mapping-other-area', field });
  if (!haveSameLevels(origin.levels, criterion.levels)) problems.push({ code: 'catalogue.mapping-other-scale', field });
  return problems;
}

function required(field: string, value: string): Problem[] {
  return value.trim() === '' ? [{ code: 'validation.required', field }] : [];
}

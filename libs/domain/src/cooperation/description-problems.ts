import type { Problem } from '../kernel/result.ts';
import type { DescriptionArea, DescriptionContent, ExpectedResult } from './description-content.ts';
import { draftProblems, type DescriptionContext } from './draft-problems.ts';

/**
 * Everything that stands in the way of agreeing on a description: what is wrong with the draft, and what is still missing:
 * the period, at least one area, in each somebody responsible, at least one expected result with its target and day, and
 * at least one criterion. Who answers for a result is the area's person unless the result names another.
 *
 * Source: issue 3 §3; "předem stanovené výsledky spolupráce", "jednoznačně definovány tematické oblasti" (Z5).
 *
 * Errors: those of `draftProblems`, `description.without-area`, `description.area-without-result`,
 * `description.area-without-criterion`, `validation.required`.
 *
 * @example descriptionProblems({ ...content, areas: [] }, context) // [{ code: 'description.without-area', field: 'areas' }]
 */
export function descriptionProblems(content: DescriptionContent, context: DescriptionContext): Problem[] {
  const areas: Problem[] =
    content.areas.length === 0
      ? [{ code: 'description.without-area', field: 'areas' }]
      : content.areas.flatMap((area, index) => missingInArea(area, `areas.${index}`));
  return [
    ...draftProblems(content, context),
    ...required('startsOn', content.startsOn),
    ...required('endsOn', content.endsOn),
    ...areas,
  ];
}

function missingInArea(area: DescriptionArea, field: string): Problem[] {
  const problems: Problem[] = [];
  if (area.results.length === 0) problems.push({ code: 'description.area-without-result', field: `${field}.results` });
  if (area.criteria.length === 0) {
    problems.push({ code: 'description.area-without-criterion', field: `${field}.criteria` });
  }
  return [
    ...required(`${field}.responsible`, area.responsible),
    ...problems,
    ...area.results.flatMap((result, index) => missingInResult(result, `${field}.results.${index}`)),
  ];
}

function missingInResult(result: ExpectedResult, field: string): Problem[] {
  return [
    ...required(`${field}.title`, result.title),
    ...required(`${field}.target`, result.target),
    ...required(`${field}.dueOn`, result.dueOn),
  ];
}

function required(field: string, value: string | null): Problem[] {
  return (value ?? '').trim() === '' ? [{ code: 'validation.required', field }] : [];
}

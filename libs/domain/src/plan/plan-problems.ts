import { isBlank } from '../kernel/is-blank.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import type { PlanContent, PlanMeasure } from './plan-content.ts';
import { planDraftProblems, type PlanContext } from './plan-draft-problems.ts';

/**
 * Everything that stands in the way of recording the approval of a plan: what is wrong with the draft, and what is still
 * missing: at least one objective, in each at least one measure, and the term of every measure.
 *
 * Source: issue 5 §3; "opatření with terms and responsible implementers" (domain.md §3, S39).
 *
 * Errors: those of `planDraftProblems`, `plan.without-objective`, `plan.objective-without-measure`, `validation.required`.
 *
 * @example planProblems({ ...content, objectives: [] }, context) // [{ code: 'plan.without-objective', field: 'objectives' }]
 */
export function planProblems(content: PlanContent, context: PlanContext): Problem[] {
  const missing: Problem[] =
    content.objectives.length === 0
      ? [{ code: 'plan.without-objective', field: 'objectives' }]
      : content.objectives.flatMap(({ measures }, index) => missingInObjective(measures, `objectives.${index}`));
  return [...planDraftProblems(content, context), ...missing];
}

function missingInObjective(measures: readonly PlanMeasure[], field: string): Problem[] {
  if (measures.length === 0) return [{ code: 'plan.objective-without-measure', field }];
  return measures.flatMap(({ startsOn, endsOn }, index) => [
    ...requiredDay(`${field}.measures.${index}.startsOn`, startsOn),
    ...requiredDay(`${field}.measures.${index}.endsOn`, endsOn),
  ]);
}

function requiredDay(field: string, on: LocalDate | null): Problem[] {
  return on === null ? [{ code: 'validation.required', field }] : [];
}

/**
 * What is worth a second look in a plan that may be written: a measure that lies outside the validity of the plan, has no
 * thematic area or no target group, without which no source of money can be offered for good reasons, or no indicator.
 *
 * Source: issue 5 §3 (measure outside the plan's validity).
 *
 * Errors: none; the codes are warnings.
 *
 * @example planWarnings(content).map(({ code }) => code) // ['measure.outside-validity']
 */
export function planWarnings(content: PlanContent): Problem[] {
  return content.objectives.flatMap(({ measures }, at) =>
    measures.flatMap((measure, index) => measureWarnings(measure, content, `objectives.${at}.measures.${index}`)),
  );
}

function measureWarnings(measure: PlanMeasure, content: PlanContent, field: string): Problem[] {
  const { thematicAreaId, targetGroups, targetGroupNote, indicator } = measure;
  const warnings: Problem[] = validityWarnings(measure, content, field);
  if (thematicAreaId === null) warnings.push({ code: 'measure.without-area', field: `${field}.thematicAreaId` });
  if (targetGroups.length === 0 && isBlank(targetGroupNote)) {
    warnings.push({ code: 'measure.without-target-group', field: `${field}.targetGroups` });
  }
  if (isBlank(indicator)) warnings.push({ code: 'measure.without-indicator', field: `${field}.indicator` });
  return warnings;
}

function validityWarnings(
  { startsOn, endsOn }: PlanMeasure,
  { validFrom, validTo }: PlanContent,
  field: string,
): Problem[] {
  const early = startsOn !== null && validFrom !== null && startsOn < validFrom;
  const late = endsOn !== null && validTo !== null && endsOn > validTo;
  if (!early && !late) return [];
  const params = { startsOn: validFrom ?? '', endsOn: validTo ?? '' };
  return [{ code: 'measure.outside-validity', field: `${field}.${early ? 'startsOn' : 'endsOn'}`, params }];
}

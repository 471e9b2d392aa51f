import { withoutDiacritics } from '../kernel/fold-czech.ts';
import { isWithin, type LocalDate, type Period } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import type { ChosenCriterion, DescriptionArea, DescriptionContent } from './description-content.ts';

/** A criterion that a description may name. */
export interface CriterionOffer {
  readonly thematicAreaId: string;
  readonly levels: readonly number[];
  /** True for a criterion of the catalogue in force, and for one that the last agreed version already had. */
  readonly isOpen: boolean;
}

/** What surrounds a description. */
export interface DescriptionContext {
  readonly project: Period;
  readonly cooperationFrom: LocalDate | null;
  readonly cooperationTo: LocalDate | null;
  readonly thematicAreaIds: { has(id: string): boolean };
  readonly criteria: { get(id: string): CriterionOffer | undefined };
}

/**
 * What is wrong with a description even as a draft: a period reversed or outside project and cooperation, an area, result
 * or criterion named twice, a criterion that is unknown, of another area or of a catalogue not in force, a target off its
 * scale, a result due outside the period. What is still missing is no fault of a draft.
 *
 * Source: issue 3 §3 and its bad input.
 *
 * Errors: `description.*`, each with its field (`areas.0.criteria.1` …).
 *
 * @example draftProblems({ ...content, endsOn: '2022-12-31' }, context) // [{ code: 'description.period-reversed', … }]
 */
export function draftProblems(content: DescriptionContent, context: DescriptionContext): Problem[] {
  return [
    ...periodProblems(content, context),
    ...content.areas.flatMap((area, index) => areaProblems(content, area, index, context)),
  ];
}

function periodProblems({ startsOn, endsOn }: DescriptionContent, context: DescriptionContext): Problem[] {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    return [{ code: 'description.period-reversed', field: 'endsOn', params: { startsOn } }];
  }
  return [...outside('startsOn', startsOn, context), ...outside('endsOn', endsOn, context)];
}

/** The cooperation may begin before the project or outlast it; a description keeps to both. */
function outside(field: string, on: LocalDate | null, context: DescriptionContext): Problem[] {
  if (on === null) return [];
  const { project, cooperationFrom, cooperationTo } = context;
  if (!isWithin(on, project)) {
    return [{ code: 'description.outside-project', field, params: { ...project } }];
  }
  const bounds = { startsOn: cooperationFrom ?? project.startsOn, endsOn: cooperationTo ?? project.endsOn };
  return isWithin(on, bounds) ? [] : [{ code: 'description.outside-cooperation', field, params: bounds }];
}

function areaProblems(
  content: DescriptionContent,
  area: DescriptionArea,
  index: number,
  context: DescriptionContext,
): Problem[] {
  const field = `areas.${index}`;
  const first = content.areas.findIndex((other) => other.thematicAreaId === area.thematicAreaId);
  const problems: Problem[] = [];
  if (!context.thematicAreaIds.has(area.thematicAreaId)) problems.push({ code: 'description.area-unknown', field });
  if (first < index) problems.push({ code: 'description.area-twice', field });
  return [
    ...problems,
    ...resultProblems(content, area, field),
    ...area.criteria.flatMap((chosen, at) => criterionProblems(area, chosen, at, `${field}.criteria.${at}`, context)),
  ];
}

function resultProblems(content: DescriptionContent, area: DescriptionArea, field: string): Problem[] {
  const titles = area.results.map((one) => withoutDiacritics(one.title));
  return area.results.flatMap((result, index) => {
    const at = `${field}.results.${index}`;
    const problems: Problem[] = [];
    const title = titles[index] ?? '';
    if (title !== '' && titles.indexOf(title) < index) {
      problems.push({ code: 'description.result-twice', field: `${at}.title` });
    }
    if (isDueOutside(content, result.dueOn)) {
      problems.push({ code: 'description.result-due-outside', field: `${at}.dueOn` });
    }
    return problems;
  });
}

function isDueOutside({ startsOn, endsOn }: DescriptionContent, dueOn: LocalDate | null): boolean {
  if (dueOn === null) return false;
  return (startsOn !== null && dueOn < startsOn) || (endsOn !== null && dueOn > endsOn);
}

function criterionProblems(
  area: DescriptionArea,
  chosen: ChosenCriterion,
  index: number,
  field: string,
  context: DescriptionContext,
): Problem[] {
  const first = area.criteria.findIndex((other) => other.criterionId === chosen.criterionId);
  if (first < index) return [{ code: 'description.criterion-twice', field }];
  const offer = context.criteria.get(chosen.criterionId);
  if (!offer) return [{ code: 'description.criterion-unknown', field }];
  if (offer.thematicAreaId !== area.thematicAreaId) return [{ code: 'description.criterion-of-other-area', field }];
  if (!offer.isOpen) return [{ code: 'description.criterion-not-in-force', field }];
  return targetProblems(chosen, offer, field);
}

function targetProblems({ targetLevel }: ChosenCriterion, { levels }: CriterionOffer, field: string): Problem[] {
  if (targetLevel === null || levels.includes(targetLevel)) return [];
  const params = { min: Math.min(...levels), max: Math.max(...levels) };
  return [{ code: 'description.target-off-scale', field: `${field}.targetLevel`, params }];
}

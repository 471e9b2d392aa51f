import {
  descriptionProblems,
  draftProblems,
  isLocalDate,
  type DescriptionArea,
  type DescriptionContent,
  type DescriptionContext,
  type ExpectedResult,
  type LocalDate,
} from '@rssz/domain';
import type { Problem } from '../../../shared/api/types.ts';
import { dayProblem } from '../../../shared/lib/day-problem.ts';

/** A text while it is being written: days as they are typed. */
export interface DescriptionForm {
  startsOn: string;
  endsOn: string;
  summary: string;
  areas: readonly AreaForm[];
}

export interface AreaForm extends Omit<DescriptionArea, 'results'> {
  readonly results: readonly ResultForm[];
}

export interface ResultForm extends Omit<ExpectedResult, 'dueOn'> {
  readonly dueOn: string;
}

export function formOf({ startsOn, endsOn, summary, areas }: DescriptionContent): DescriptionForm {
  return {
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    summary,
    areas: areas.map((area) => ({
      ...area,
      results: area.results.map((result) => ({ ...result, dueOn: result.dueOn ?? '' })),
    })),
  };
}

/** What the form says; a day that is none yet counts as not given. */
export function contentOf({ startsOn, endsOn, summary, areas }: DescriptionForm): DescriptionContent {
  return {
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    summary,
    areas: areas.map((area) => ({
      ...area,
      results: area.results.map((result) => ({ ...result, dueOn: dayOf(result.dueOn) })),
    })),
  };
}

/** What must be mended before the draft can be saved: days that are none, and the faults of a draft. */
export function formProblems(form: DescriptionForm, context: DescriptionContext): Problem[] {
  return [...dayProblems(form), ...draftProblems(contentOf(form), context)];
}

/** What is missing or wrong before the unit may agree. */
export function missingProblems(form: DescriptionForm, context: DescriptionContext): Problem[] {
  return [...dayProblems(form), ...descriptionProblems(contentOf(form), context)];
}

function dayProblems({ startsOn, endsOn, areas }: DescriptionForm): Problem[] {
  const days = [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
    ...areas.flatMap((area, at) =>
      area.results.map(({ dueOn }, index) => [`areas.${at}.results.${index}.dueOn`, dueOn] as const),
    ),
  ] as const;
  return days.flatMap(([field, day]) => dayProblem(field, day.trim(), false));
}

function dayOf(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null;
}

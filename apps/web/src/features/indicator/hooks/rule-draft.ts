import {
  addDays,
  ADVISORY_MODES,
  SHEET_FIELDS,
  type AdvisoryMode,
  type LocalDate,
  type SheetField,
} from '@rssz/domain';
import type { CountingRuleRequest, Problem } from '../../../shared/api/types.ts';
import { dayProblem } from '../../../shared/lib/day-problem.ts';
import type { ProposedRule } from '../api/use-counting-rules.ts';

/** A rule as it is typed: lengths in hours, choices as words. Names are those of the API, so that problems find them. */
export interface RuleDraft {
  validFrom: string;
  thresholdMinutes: string;
  operator: string;
  almostFromMinutes: string;
  minInPersonMinutes: string;
  inPersonRequired: string;
  hourMinutes: string;
  advisory: string;
  workshop: string;
  training: string;
  electronicModes: readonly string[];
  requireComplete: boolean;
  requiredFields: readonly string[];
}

const LENGTHS = ['thresholdMinutes', 'almostFromMinutes', 'minInPersonMinutes'] as const;

/**
 * Minutes of typed hours: "40", "37,5", "37.5"; null for anything else.
 *
 * @example minutesOfHours('37,5') // 2250
 */
export function minutesOfHours(text: string): number | null {
  const typed = text.replace(/\s/g, '');
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(typed)) return null;
  return Math.round(Number(typed.replace(',', '.')) * 60);
}

/** The rule in force as it would be typed, to start from. */
export function draftOf(rule: CountingRuleRequest, validFrom: string, hours: (minutes: number) => string): RuleDraft {
  const own = rule.hourMinutesByKind ?? {};
  return {
    validFrom,
    thresholdMinutes: hours(rule.thresholdMinutes),
    operator: rule.operator,
    almostFromMinutes: hours(rule.almostFromMinutes),
    minInPersonMinutes: hours(rule.minInPersonMinutes),
    inPersonRequired: rule.inPersonRequired ? 'require' : 'warn',
    hourMinutes: String(rule.hourMinutes),
    advisory: own.advisory ? String(own.advisory) : '',
    workshop: own.workshop ? String(own.workshop) : '',
    training: own.training ? String(own.training) : '',
    electronicModes: rule.electronicModes,
    requireComplete: rule.requireComplete,
    requiredFields: rule.requiredFields,
  };
}

/** The first day, from the given one on, from which no version holds yet. */
export function firstFree(day: string, taken: readonly string[]): string {
  let free = day as LocalDate;
  while (taken.includes(free)) free = addDays(free, 1);
  return free;
}

/** What keeps the draft from being tried: no day, or a length that is no number of hours. */
export function draftProblems(draft: RuleDraft): Problem[] {
  const lengths = LENGTHS.filter((field) => minutesOfHours(draft[field]) === null);
  return [
    ...dayProblem('validFrom', draft.validFrom, true),
    ...lengths.map((field) => ({ code: 'hours.not-a-number', field })),
  ];
}

/** What is sent. The draft has no problems of its own. */
export function proposalOf(draft: RuleDraft): ProposedRule {
  const minutes = (field: (typeof LENGTHS)[number]) => minutesOfHours(draft[field]) ?? 0;
  const kinds = (['advisory', 'workshop', 'training'] as const).filter((kind) => draft[kind] !== '');
  return {
    validFrom: draft.validFrom,
    rule: {
      thresholdMinutes: minutes('thresholdMinutes'),
      operator: draft.operator === 'at-least' ? 'at-least' : 'more-than',
      almostFromMinutes: minutes('almostFromMinutes'),
      minInPersonMinutes: minutes('minInPersonMinutes'),
      inPersonRequired: draft.inPersonRequired === 'require',
      hourMinutes: lengthOf(draft.hourMinutes),
      ...(kinds.length > 0
        ? { hourMinutesByKind: Object.fromEntries(kinds.map((kind) => [kind, lengthOf(draft[kind])])) }
        : {}),
      electronicModes: ADVISORY_MODES.filter((mode): mode is AdvisoryMode => draft.electronicModes.includes(mode)),
      requireComplete: draft.requireComplete,
      requiredFields: SHEET_FIELDS.filter((field): field is SheetField => draft.requiredFields.includes(field)),
    },
  };
}

/** A problem of the API at the field of the form: the parameters stand one level deeper in the body. */
export function atField(problem: Problem): Problem {
  const field = problem.field?.replace(/^rule\.(hourMinutesByKind\.)?/, '');
  return field === undefined ? problem : { ...problem, field };
}

const lengthOf = (typed: string): 60 | 45 => (typed === '45' ? 45 : 60);

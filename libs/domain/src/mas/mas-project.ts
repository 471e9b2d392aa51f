import { isBlank } from '../kernel/is-blank.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { CLLD_OBJECTIVE } from '../programme/programme-catalogue.ts';
import { readRegistrationNumber } from '../programme/read-registration-number.ts';

/** The four features of individual projects of local action groups, by their codes in the programme catalogue. */
export const MAS_FEATURES = ['CLLD-P1', 'CLLD-P2', 'CLLD-P3', 'CLLD-P4'] as const;

export type MasFeature = (typeof MAS_FEATURES)[number];

/** The six areas on which such projects focus, by their codes in the programme catalogue. */
export const MAS_FOCUS_AREAS = ['CLLD-O1', 'CLLD-O2', 'CLLD-O3', 'CLLD-O4', 'CLLD-O5', 'CLLD-O6'] as const;

export type MasFocusArea = (typeof MAS_FOCUS_AREAS)[number];

/** Where a project stands, as the team knows it. */
export const MAS_PROJECT_STATES = ['idea', 'prepared', 'applied', 'running', 'finished', 'abandoned'] as const;

export type MasProjectState = (typeof MAS_PROJECT_STATES)[number];

/** An individual project as somebody enters it. */
export interface MasProjectDraft {
  readonly title: string;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly registrationNumber: string;
  readonly features: readonly string[];
  readonly focusAreas: readonly string[];
}

/**
 * What is wrong with a project of a group.
 *
 * Source: issue 5 §5 and §2 (registration numbers are validated).
 *
 * Errors: `validation.required`, `mas-project.period-reversed`, those of `readRegistrationNumber`.
 *
 * @example masProjectProblems({ ...draft, registrationNumber: 'CZ.1' })
 * // [{ code: 'registration.malformed', field: 'registrationNumber' }]
 */
export function masProjectProblems({ title, startsOn, endsOn, registrationNumber }: MasProjectDraft): Problem[] {
  const problems: Problem[] = [];
  if (isBlank(title)) problems.push({ code: 'validation.required', field: 'title' });
  if (endsOn !== null && (startsOn === null || endsOn < startsOn)) {
    problems.push({ code: 'mas-project.period-reversed', field: 'endsOn' });
  }
  return [...problems, ...registrationProblems(registrationNumber)];
}

function registrationProblems(number: string): Problem[] {
  if (number === '') return [];
  const read = readRegistrationNumber(number);
  return read.ok ? [] : [{ ...read.error, field: 'registrationNumber' }];
}

/** The features that a project lacks, in their order. Example: `missingFeatures(['CLLD-P1']).length` → `3`. */
export function missingFeatures(features: readonly string[]): MasFeature[] {
  return MAS_FEATURES.filter((feature) => !features.includes(feature));
}

/**
 * What of a project is worth a second look: a feature that it lacks, no focus area, a number of another objective, and units
 * that lie outside the group. An abandoned project is not looked at.
 *
 * Source: issue 5 §5; source 003 (features and focus areas); domain.md §4 (the number names the objective).
 *
 * Errors: `mas-project.feature-missing`, `mas-project.focus-missing`, `mas-project.other-objective`,
 * `mas-project.unit-outside`, all warnings.
 *
 * @example masProjectWarnings({ ...whole, features: ['CLLD-P1', 'CLLD-P2', 'CLLD-P3'] }, [])
 * // [{ code: 'mas-project.feature-missing', field: 'features', params: { feature: 'CLLD-P4' } }]
 */
export function masProjectWarnings(
  project: Pick<MasProjectDraft, 'features' | 'focusAreas' | 'registrationNumber'> & {
    readonly state: MasProjectState;
  },
  unitsOutside: readonly string[],
): Problem[] {
  if (project.state === 'abandoned') return [];
  const missing = missingFeatures(project.features).map((feature): Problem => ({
    code: 'mas-project.feature-missing',
    field: 'features',
    params: { feature },
  }));
  const outside = unitsOutside.map((unit): Problem => ({
    code: 'mas-project.unit-outside',
    field: 'units',
    params: { unit },
  }));
  const focus: Problem[] =
    project.focusAreas.length > 0 ? [] : [{ code: 'mas-project.focus-missing', field: 'focusAreas' }];
  return [...missing, ...focus, ...objectiveWarnings(project.registrationNumber), ...outside];
}

function objectiveWarnings(registrationNumber: string): Problem[] {
  const read = readRegistrationNumber(registrationNumber);
  if (!read.ok || read.value.specificObjective === CLLD_OBJECTIVE) return [];
  const params = { objective: read.value.specificObjective, expected: CLLD_OBJECTIVE };
  return [{ code: 'mas-project.other-objective', field: 'registrationNumber', params }];
}

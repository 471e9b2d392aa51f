import { localDate } from '../src/kernel/local-date.ts';
import type { AssessmentEntry, AssessmentPhase } from '../src/quality/assessment.ts';
import type { ChosenUnitCriterion } from '../src/quality/assessment-history.ts';

export const units = ['u1', 'u2', 'u3'];
export const areas = ['housing', 'debt'];
export const start = localDate('2023-01-01');

/** Catalogue 2 maps h1b from h1a; h2b continues nothing. */
export const criteria = new Map([
  ['h1a', { thematicAreaId: 'housing', mappedFromId: null }],
  ['h1b', { thematicAreaId: 'housing', mappedFromId: 'h1a' }],
  ['h2a', { thematicAreaId: 'housing', mappedFromId: null }],
  ['h2b', { thematicAreaId: 'housing', mappedFromId: null }],
  ['d1', { thematicAreaId: 'debt', mappedFromId: null }],
]);

/** A criterion that a unit chose at the start and still has; what `more` names is different. */
export const chosen = (
  unitId: string,
  criterionId: string,
  more: Partial<ChosenUnitCriterion> = {},
): ChosenUnitCriterion => ({
  unitId,
  thematicAreaId: criteria.get(criterionId)?.thematicAreaId ?? '',
  criterionId,
  versionNumber: 1,
  targetLevel: null,
  isAddedLater: false,
  chosenFrom: start,
  chosenUntil: null,
  recordedFrom: '2023-01-01T00:00:00.000Z',
  recordedTo: null,
  ...more,
});

let made = 0;

/** A rating of the first unit, written down on its day; what `more` names is different. */
export const rating = (
  criterionId: string,
  phase: AssessmentPhase,
  level: number,
  on: string,
  more: Partial<AssessmentEntry> = {},
): AssessmentEntry => ({
  id: `a${(made += 1)}`,
  unitId: 'u1',
  criterionId,
  phase,
  level,
  assessedOn: localDate(on),
  isPilot: false,
  recordedFrom: `${on}T10:00:00.000Z`,
  recordedTo: null,
  ...more,
});

import { addMonths } from '../kernel/date-arithmetic.ts';
import { isWithin, type LocalDate, type Period } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';

/** The days of a participant's record, as somebody writes them. */
export interface ParticipantDraft {
  readonly birthDate?: LocalDate | null;
  readonly entryOn?: LocalDate | null;
  readonly exitOn?: LocalDate | null;
}

/** What surrounds a record: the project, today, and the first and last support of the person, when there is any. */
export interface ParticipantContext {
  readonly project: Period;
  readonly today: LocalDate;
  readonly firstSupportOn?: LocalDate | null;
  readonly lastSupportOn?: LocalDate | null;
}

const longestLifeInMonths = 120 * 12;

/**
 * What is wrong with the days of a participant's record. A missing field is no problem here: an incomplete person may be
 * kept, only not counted (`missingFields`).
 *
 * Source: domain.md §1.3: supports lie between entry and exit, both lie within the project.
 *
 * Errors: `participant.*`, each with its field.
 *
 * @example participantProblems({ entryOn: '2024-05-01', exitOn: '2024-04-01' }, context)
 */
export function participantProblems(draft: ParticipantDraft, context: ParticipantContext): Problem[] {
  return [
    ...birthProblems(draft.birthDate ?? null, context.today),
    ...entryProblems(draft.entryOn ?? null, context),
    ...exitProblems(draft, context),
  ];
}

function birthProblems(birthDate: LocalDate | null, today: LocalDate): Problem[] {
  const field = 'birthDate';
  if (birthDate === null) return [];
  if (birthDate > today) return [{ code: 'participant.birth-date-in-future', field }];
  return birthDate < addMonths(today, -longestLifeInMonths)
    ? [{ code: 'participant.birth-date-implausible', field }]
    : [];
}

function entryProblems(entryOn: LocalDate | null, { project, today, firstSupportOn }: ParticipantContext): Problem[] {
  const field = 'entryOn';
  if (entryOn === null) return [];
  if (entryOn > today) return [{ code: 'participant.entry-in-future', field, params: { today } }];
  if (!isWithin(entryOn, project)) {
    const params = { startsOn: project.startsOn, endsOn: project.endsOn };
    return [{ code: 'participant.entry-outside-project', field, params }];
  }
  return firstSupportOn && entryOn > firstSupportOn ? [supportOutside(field, firstSupportOn)] : [];
}

function exitProblems(draft: ParticipantDraft, { today, lastSupportOn }: ParticipantContext): Problem[] {
  const field = 'exitOn';
  const exitOn = draft.exitOn ?? null;
  if (exitOn === null) return [];
  if (draft.entryOn && exitOn < draft.entryOn) return [{ code: 'participant.exit-before-entry', field }];
  if (exitOn > today) return [{ code: 'participant.exit-in-future', field, params: { today } }];
  return lastSupportOn && exitOn < lastSupportOn ? [supportOutside(field, lastSupportOn)] : [];
}

function supportOutside(field: string, on: LocalDate): Problem {
  return { code: 'participant.support-outside-participation', field, params: { on } };
}

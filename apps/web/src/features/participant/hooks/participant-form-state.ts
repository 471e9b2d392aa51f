import { missingFields, participantProblems, type LocalDate, type ParticipantField, type Period } from '@rssz/domain';
import type { Participant, ParticipantRequest, Problem } from '../../../shared/api/types.ts';

/** What stands in the form; an empty text means not filled in. */
export interface ParticipantFormState {
  givenName: string;
  surname: string;
  birthDate: string;
  municipality: string;
  entryOn: string;
  exitOn: string;
  sex: string;
  labourStatus: string;
  education: string;
  unitIds: string[];
}

const optionalFields = ['birthDate', 'municipality', 'entryOn', 'exitOn', 'sex', 'labourStatus', 'education'] as const;
const textFields = ['givenName', 'surname', ...optionalFields] as const;

type OptionalField = (typeof optionalFields)[number];
type TextField = (typeof textFields)[number];

/** The form of a stored person, or an empty one for somebody who enters today, if the project runs today. */
export function participantForm(
  person: Participant | undefined,
  today: string,
  project: { startsOn: string; endsOn: string },
): ParticipantFormState {
  const texts = Object.fromEntries(textFields.map((field) => [field, person?.[field] ?? '']));
  const filled = { ...(texts as Record<TextField, string>), unitIds: person?.units.map(({ id }) => id) ?? [] };
  const runs = project.startsOn <= today && today <= project.endsOn;
  return person ? filled : { ...filled, entryOn: runs ? today : '' };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const dayOrNull = (text: string): LocalDate | null => (isDay(text) ? (text as LocalDate) : null);

/** What is wrong before anything is sent; the rules of days are the domain's, so the server says the same. */
export function participantFormProblems(
  form: ParticipantFormState,
  context: { today: string; project: { startsOn: string; endsOn: string } },
): Problem[] {
  const required = (['givenName', 'surname'] as const).filter((field) => form[field].trim() === '');
  const unreadable = (['birthDate', 'entryOn', 'exitOn'] as const).filter(
    (field) => form[field] !== '' && !isDay(form[field]),
  );
  const draft = {
    birthDate: dayOrNull(form.birthDate),
    entryOn: dayOrNull(form.entryOn),
    exitOn: dayOrNull(form.exitOn),
  };
  const rules = participantProblems(draft, { today: context.today as LocalDate, project: context.project as Period });
  return [
    ...required.map((field) => ({ code: 'validation.required', field })),
    ...unreadable.map((field) => ({ code: 'date.not-a-date', field })),
    ...(rules as Problem[]),
    ...(form.unitIds.length === 0 ? [{ code: 'participant.unit-required', field: 'unitIds' }] : []),
  ];
}

/** The fields the person will still lack before they can be counted. */
export function lackingFields(form: ParticipantFormState): ParticipantField[] {
  return missingFields({ ...form });
}

/**
 * The body of the request; what is empty is null, which takes a stored value away. `isDistinct` says that people of the
 * same name are known and this is another one.
 */
export function participantRequestOf(form: ParticipantFormState, isDistinct = false): ParticipantRequest {
  const optional = optionalFields.map((field) => [field, form[field].trim() || null]);
  return {
    ...(Object.fromEntries(optional) as Record<OptionalField, string | null>),
    givenName: form.givenName.trim(),
    surname: form.surname.trim(),
    unitIds: form.unitIds,
    ...(isDistinct ? { confirmedDistinct: true } : {}),
  };
}

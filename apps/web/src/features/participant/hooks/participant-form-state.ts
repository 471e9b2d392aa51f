import {
  EMPTY_SHEET,
  entryStateRefusals,
  given,
  NOT_ASKED,
  participantProblems,
  REFUSED,
  SHEET_CODE_FIELDS,
  SHEET_CODES_FIELDS,
  SHEET_FIELDS,
  sheetProblems,
  type Answer,
  type LocalDate,
  type MonitoringSheet,
  type Period,
  type SheetCodesField,
  type SheetField,
} from '@rssz/domain';
import type { ParticipantRequest, ParticipantSheet, Problem } from '../../../shared/api/types.ts';

/** How a question with several codes was answered. */
export const ANSWER_CHOICES = ['not-asked', 'none', 'given', 'refused'] as const;

export type AnswerChoice = (typeof ANSWER_CHOICES)[number];

/** The fields that are a single text, day or code. */
export type SingleField = Exclude<SheetField, SheetCodesField>;

/** What stands in the form; an empty text means not filled in, or not asked. */
export type ParticipantFormState = Record<SingleField, string> &
  Record<SheetCodesField, string[]> & {
    disadvantagesChoice: AnswerChoice;
    exitSituationsChoice: AnswerChoice;
    unitIds: string[];
    /** Why the state at entry is corrected. */
    reason: string;
  };

const isCodes = (field: SheetField): field is SheetCodesField => SHEET_CODES_FIELDS.some((one) => one === field);
const singleFields = SHEET_FIELDS.filter((field): field is SingleField => !isCodes(field));
const dayFields: readonly SheetField[] = ['birthDate', 'diedOn', 'entryOn', 'exitOn'];
const questions: readonly SheetField[] = [...SHEET_CODE_FIELDS, 'housingAccess'];

/** The form of a stored person, or an empty one for somebody who enters today, if the project runs today. */
export function participantForm(
  sheet: ParticipantSheet | undefined,
  today: string,
  project: { startsOn: string; endsOn: string },
): ParticipantFormState {
  const texts = Object.fromEntries(singleFields.map((field) => [field, sheet?.[field] ?? '']));
  const filled = {
    ...(texts as Record<SingleField, string>),
    disadvantages: [...(sheet?.disadvantages ?? [])],
    disadvantagesChoice: choiceOf(sheet, 'disadvantages'),
    exitSituations: [...(sheet?.exitSituations ?? [])],
    exitSituationsChoice: choiceOf(sheet, 'exitSituations'),
    unitIds: sheet?.units.map(({ id }) => id) ?? [],
    reason: '',
  };
  const runs = project.startsOn <= today && today <= project.endsOn;
  return sheet ? filled : { ...filled, entryOn: runs ? today : '' };
}

function choiceOf(sheet: ParticipantSheet | undefined, field: SheetCodesField): AnswerChoice {
  if (sheet?.refusedFields?.includes(field)) return 'refused';
  const codes = sheet?.[field];
  if (!codes) return 'not-asked';
  return codes.length === 0 ? 'none' : 'given';
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What the form says, in the terms of the domain: its findings and refusals are those of the server. */
export function sheetOfForm(form: ParticipantFormState): MonitoringSheet {
  const singles = singleFields.map((field) => [field, singleValue(form, field)]);
  return {
    ...EMPTY_SHEET,
    ...(Object.fromEntries(singles) as Partial<MonitoringSheet>),
    disadvantages: codesAnswer(form, 'disadvantages'),
    exitSituations: codesAnswer(form, 'exitSituations'),
  };
}

/** The sheet as it is stored, in the terms of the domain. */
export const storedSheet = (sheet: ParticipantSheet): MonitoringSheet =>
  sheetOfForm(participantForm(sheet, '', { startsOn: '', endsOn: '' }));

function singleValue(form: ParticipantFormState, field: SingleField): unknown {
  const text = form[field].trim();
  if (questions.includes(field)) return text === '' ? NOT_ASKED : given(text);
  if (dayFields.includes(field)) return isDay(text) ? text : null;
  return text === '' ? null : text;
}

/** Chosen codes before any is ticked are no answer yet. */
function codesAnswer(form: ParticipantFormState, field: SheetCodesField): Answer<readonly string[]> {
  const choice = form[`${field}Choice`];
  if (choice === 'refused') return REFUSED;
  if (choice === 'none') return given([]);
  return choice === 'given' && form[field].length > 0 ? given([...form[field]].sort()) : NOT_ASKED;
}

/** What is wrong before anything is sent; the rules are the domain's, so the server says the same. */
export function participantFormProblems(
  form: ParticipantFormState,
  context: { today: string; project: { startsOn: string; endsOn: string }; stored?: ParticipantSheet | undefined },
): Problem[] {
  const sheet = sheetOfForm(form);
  const required = (['givenName', 'surname'] as const).filter((field) => form[field].trim() === '');
  const unchosen = SHEET_CODES_FIELDS.filter((field) => form[`${field}Choice`] === 'given' && form[field].length === 0);
  const unreadable = (['birthDate', 'entryOn', 'exitOn', 'diedOn'] as const).filter(
    (field) => form[field] !== '' && !isDay(form[field]),
  );
  const days = { today: context.today as LocalDate, project: context.project as Period };
  const frozen = context.stored
    ? entryStateRefusals(storedSheet(context.stored), sheet, { correctionReason: form.reason })
    : [];
  // A house number such as 100/2A is taken apart by the server.
  const shapes = sheetProblems({ ...sheet, houseNumber: sheet.houseNumber?.split('/')[0] ?? null });
  return [
    ...[...required, ...unchosen].map((field) => ({ code: 'validation.required', field })),
    ...unreadable.map((field) => ({ code: 'date.not-a-date', field })),
    ...([...participantProblems(sheet, days), ...shapes] as Problem[]),
    ...(frozen.length > 0 ? [{ code: 'reason.required', field: 'reason' }] : []),
    ...(form.unitIds.length === 0 ? [{ code: 'participant.unit-required', field: 'unitIds' }] : []),
  ];
}

/**
 * The body of the request; what is empty is null, which takes a stored value away. `isDistinct` says that people of the
 * same name are known and this is another one.
 */
export function participantRequestOf(form: ParticipantFormState, isDistinct = false): ParticipantRequest {
  const singles = singleFields.map((field) => [field, form[field].trim() || null]);
  const lists = SHEET_CODES_FIELDS.map((field) => {
    const answer = codesAnswer(form, field);
    return [field, answer.kind === 'given' ? answer.value : null];
  });
  return {
    ...(Object.fromEntries([...singles, ...lists]) as ParticipantRequest),
    refusedFields: SHEET_CODES_FIELDS.filter((field) => form[`${field}Choice`] === 'refused'),
    givenName: form.givenName.trim(),
    surname: form.surname.trim(),
    unitIds: form.unitIds,
    ...(form.reason.trim() === '' ? {} : { reason: form.reason.trim() }),
    ...(isDistinct ? { confirmedDistinct: true } : {}),
  };
}

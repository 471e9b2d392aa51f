import {
  EMPTY_SHEET,
  foldCzech,
  given,
  identityKey,
  isFieldSettled,
  NOT_ASKED,
  REFUSED,
  SHEET_FIELDS,
  splitHouseNumber,
  type LocalDate,
  type MonitoringSheet,
  type SheetField,
} from '@rssz/domain';
import { isAnswerField, type AnswerField } from './stored-sheet.ts';
import type { PatchParticipant } from './dto/write-participant.dto.ts';

/** Everything a person's record says; texts are trimmed, an empty one is null. */
export type ParticipantDraft = MonitoringSheet & { readonly unitIds: readonly string[] };

/** Since when each field has had an answer; a field without one is not there. */
export type AnsweredFrom = Readonly<Partial<Record<SheetField, LocalDate>>>;

/** What the rows keep beside the draft itself: made from it, never written by hand. */
export interface DerivedRecord {
  readonly nameFolded: string;
  readonly identityKey: string | null;
  readonly answeredFrom: AnsweredFrom;
}

export const EMPTY_DRAFT: ParticipantDraft = { ...EMPTY_SHEET, unitIds: [] };

const DAYS: readonly SheetField[] = ['birthDate', 'diedOn', 'entryOn', 'exitOn'];

/** The record after a change: what the body names is taken over, the rest stays. */
export function merged(before: ParticipantDraft, body: PatchParticipant): ParticipantDraft {
  const draft: Record<string, unknown> = { ...before };
  for (const field of SHEET_FIELDS) {
    if (isAnswerField(field)) draft[field] = answered(before, body, field);
    else if (body[field] !== undefined) draft[field] = DAYS.includes(field) ? body[field] : textOf(field, body[field]);
  }
  if (body.houseNumber?.includes('/')) Object.assign(draft, splitHouseNumber(body.houseNumber));
  if (body.unitIds) draft['unitIds'] = [...new Set(body.unitIds.map((id) => id.toLowerCase()))].sort();
  return draft as unknown as ParticipantDraft;
}

/** An answer holds from the day it was first given; losing it takes that day away, another change of it keeps it. */
export function derived(draft: ParticipantDraft, before: AnsweredFrom, today: LocalDate): DerivedRecord {
  const settled = SHEET_FIELDS.filter((field) => isFieldSettled(draft, field));
  const answeredFrom: AnsweredFrom = Object.fromEntries(settled.map((field) => [field, before[field] ?? today]));
  return {
    nameFolded: foldCzech(`${draft.givenName ?? ''} ${draft.surname ?? ''}`),
    identityKey: identityKey(draft.givenName, draft.surname, draft.birthDate),
    answeredFrom,
  };
}

/** The answer to a question: refused, what the body says, or what it was. A list of refusals is whole. */
function answered(before: ParticipantDraft, body: PatchParticipant, field: AnswerField): unknown {
  if (body.refusedFields?.includes(field)) return REFUSED;
  const value = body[field];
  if (value === undefined) return body.refusedFields && before[field].kind === 'refused' ? NOT_ASKED : before[field];
  if (value === null) return NOT_ASKED;
  if (typeof value !== 'string') return given([...value].map((code) => code.trim()).sort());
  return value.trim() === '' ? NOT_ASKED : given(value.trim());
}

function textOf(field: SheetField, text: string | null | undefined): string | null {
  // What is not seen makes two people of one name look the same and be told apart.
  const seen = text?.normalize('NFC').replace(/\p{Cf}/gu, '') ?? '';
  const trimmed = seen.replace(/\s+/g, ' ').trim();
  if (trimmed === '') return null;
  return field === 'postalCode' ? trimmed.replace(/\s/g, '') : trimmed;
}

import { foldCzech, identityKey, missingFields, type LocalDate, type ParticipantField } from '@rssz/domain';
import type { PatchParticipant } from './dto/write-participant.dto.ts';

/** Everything a person's record says; texts are trimmed, an empty one is null. */
export interface ParticipantDraft {
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly birthDate: LocalDate | null;
  readonly municipality: string | null;
  readonly entryOn: LocalDate | null;
  readonly exitOn: LocalDate | null;
  readonly sex: string | null;
  readonly labourStatus: string | null;
  readonly education: string | null;
  readonly unitIds: readonly string[];
}

/** What the rows keep beside the draft itself: made from it, never written by hand. */
export interface DerivedRecord {
  readonly nameFolded: string;
  readonly identityKey: string | null;
  readonly missingFields: readonly ParticipantField[];
  readonly completeFrom: LocalDate | null;
}

export const EMPTY_DRAFT: ParticipantDraft = {
  givenName: null,
  surname: null,
  birthDate: null,
  municipality: null,
  entryOn: null,
  exitOn: null,
  sex: null,
  labourStatus: null,
  education: null,
  unitIds: [],
};

const TEXTS = ['givenName', 'surname', 'municipality', 'sex', 'labourStatus', 'education'] as const;
const DAYS = ['birthDate', 'entryOn', 'exitOn'] as const;

/** The record after a change: what the body names is taken over, the rest stays. */
export function merged(before: ParticipantDraft, body: PatchParticipant): ParticipantDraft {
  const draft: { -readonly [Field in keyof ParticipantDraft]: ParticipantDraft[Field] } = { ...before };
  for (const field of TEXTS) {
    if (body[field] !== undefined) draft[field] = body[field]?.replace(/\s+/g, ' ').trim() || null;
  }
  for (const field of DAYS) {
    if (body[field] !== undefined) draft[field] = (body[field] ?? null) as LocalDate | null;
  }
  if (body.unitIds) draft.unitIds = [...new Set(body.unitIds.map((id) => id.toLowerCase()))].sort();
  return draft;
}

/** A record is complete from the day it became so; losing a field takes that day away, another change keeps it. */
export function derived(draft: ParticipantDraft, completeFrom: LocalDate | null, today: LocalDate): DerivedRecord {
  const missing = missingFields(draft);
  return {
    nameFolded: foldCzech(`${draft.givenName ?? ''} ${draft.surname ?? ''}`),
    identityKey: identityKey(draft.givenName, draft.surname, draft.birthDate),
    missingFields: missing,
    completeFrom: missing.length > 0 ? null : (completeFrom ?? today),
  };
}

import type { Transaction } from '../../platform/db/unit-of-work.ts';
import type { ReceiptForm } from '../../platform/facts/receipts.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import type { LogDraft, WrittenLog } from './advisory-log.repository.ts';
import type { AdvisoryLog, AdvisoryLogDetail } from './dto/advisory-log.dto.ts';
import type { WriteAdvisoryLog } from './dto/write-advisory-log.dto.ts';

export interface Authorship {
  readonly author: { readonly id: string; readonly displayName: string };
  readonly createdAt: string;
}

/** The request in its normal form: what is compared, hashed and written. Attendees keep the order of the form. */
export function draftOf(body: WriteAdvisoryLog): LogDraft {
  return {
    unitId: body.unitId.toLowerCase(),
    heldOn: body.heldOn as LogDraft['heldOn'],
    minutes: body.minutes,
    mode: body.mode,
    thematicArea: body.thematicArea,
    keyActivity: body.keyActivity,
    note: body.note.trim(),
    attendees: body.attendees.map((one) => ({ participantId: one.participantId.toLowerCase(), minutes: one.minutes })),
  };
}

/** The answer to a write, made from what the statement returned; attendees go by pseudonym. */
export function answerOf(id: string, draft: LogDraft, written: WrittenLog, authorship: Authorship): AdvisoryLog {
  const codes = new Map(written.attendees.map(({ position, code }) => [position, code]));
  return {
    id,
    ...authorship,
    unit: { id: draft.unitId, name: written.unitName ?? '' },
    heldOn: draft.heldOn,
    minutes: draft.minutes,
    mode: draft.mode,
    thematicArea: { code: draft.thematicArea, nameCs: written.nameCs, nameEn: written.nameEn },
    keyActivity: draft.keyActivity,
    note: draft.note,
    attendees: draft.attendees.map((one, position) => ({ ...one, name: codes.get(position) ?? '' })),
    version: written.version ?? 0,
    voided: null,
  };
}

/** A receipt holds no words of the diary: a replay says the same note again, or its hash would be another. */
export function receiptForm({ note }: LogDraft): ReceiptForm<AdvisoryLog, Omit<AdvisoryLog, 'note'>> {
  return {
    keep: ({ note: _note, ...kept }) => kept,
    restore: (kept) => ({ ...kept, note }),
  };
}

/** Who first wrote the log: the actor of this very transaction. */
export function authorshipOf(tx: Transaction): Authorship {
  return { author: { id: tx.actor.userId ?? '', displayName: tx.actor.displayName }, createdAt: tx.now };
}

/** The fields in which the stored log has moved on from what the writer saw, or from what they ask to create. */
export function changedSince(current: AdvisoryLogDetail, seen: number | null, draft: LogDraft | null): string[] {
  if (seen === null && draft) return changedFields({ ...byPerson(draft) }, { ...byPerson(storedDraft(current)) });
  const later = current.history.filter(({ version }) => seen === null || version > seen);
  const fields = later.flatMap(({ changed, voided }) => (voided ? [...changed, 'voided'] : changed));
  return [...new Set(fields)];
}

/** The names of the fields that a correction changes; the order of attendees is no change. */
export function correctedFields(draft: LogDraft, stored: LogDraft): string[] {
  return changedFields({ ...byPerson(draft) }, { ...byPerson(stored) });
}

function byPerson(draft: LogDraft): LogDraft {
  const attendees = [...draft.attendees]
    .map(({ participantId, minutes }) => ({ participantId, minutes }))
    .sort((a, b) => (a.participantId < b.participantId ? -1 : 1));
  return { ...draft, attendees };
}

function storedDraft({
  unit,
  heldOn,
  minutes,
  mode,
  thematicArea,
  keyActivity,
  note,
  attendees,
}: AdvisoryLog): LogDraft {
  return {
    unitId: unit.id,
    heldOn: heldOn as LogDraft['heldOn'],
    minutes,
    mode,
    thematicArea: thematicArea.code,
    keyActivity,
    note,
    attendees,
  };
}

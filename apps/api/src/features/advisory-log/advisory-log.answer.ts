import { sessionMinutes, type ClockTime, type LocalDate, type VisitStanding } from '@rssz/domain';
import type { Transaction } from '../../platform/db/unit-of-work.ts';
import type { ReceiptForm } from '../../platform/facts/receipts.ts';
import { changedFields } from '../../platform/http/require-version.ts';
import type { LogDraft, WrittenLog } from './advisory-log.repository.ts';
import type { AdvisoryLog, AdvisoryLogDetail } from './dto/advisory-log.dto.ts';
import type { WriteAdvisoryLog } from './dto/write-advisory-log.dto.ts';

export interface Authorship {
  readonly author: { readonly id: string; readonly displayName: string };
  readonly createdAt: string;
  /** Of a corrected log: whether the next step stays done, and how the coordinator saw the version before. */
  readonly nextStepDoneOn?: string | null;
  readonly standing?: VisitStanding;
}

/** The request in its normal form: what is compared, hashed and written. Attendees keep the order of the form. */
export function draftOf(body: WriteAdvisoryLog): LogDraft {
  return {
    unitId: body.unitId.toLowerCase(),
    heldOn: body.heldOn as LogDraft['heldOn'],
    minutes: lengthOf(body),
    mode: body.mode,
    thematicArea: body.thematicArea,
    keyActivity: body.keyActivity,
    note: body.note.trim(),
    attendees: body.attendees.map((one) => ({ participantId: one.participantId.toLowerCase(), minutes: one.minutes })),
    furtherUnitIds: body.furtherUnitIds.map((unitId) => unitId.toLowerCase()),
    ...timesOf(body),
    kind: body.kind,
    place: body.place?.trim() || null,
    internalNote: body.internalNote.trim(),
    nextStep: body.nextStep && {
      text: body.nextStep.text.trim(),
      dueOn: body.nextStep.dueOn as LocalDate | null,
    },
    preparationMinutes: body.preparationMinutes,
    travelMinutes: body.travelMinutes,
  };
}

const timesOf = ({ startsAt, endsAt }: WriteAdvisoryLog): Pick<LogDraft, 'startsAt' | 'endsAt'> => ({
  startsAt: startsAt as ClockTime | null,
  endsAt: endsAt as ClockTime | null,
});

/** Minutes as written, else from the beginning to the end; 0 when neither can be read, which the domain refuses. */
function lengthOf(body: WriteAdvisoryLog): number {
  if (body.minutes !== undefined) return body.minutes;
  const length = sessionMinutes(timesOf(body));
  return length.ok ? length.value : 0;
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
    furtherUnits: written.furtherUnits.map(({ id: unitId, name }) => ({ id: unitId, name })),
    startsAt: draft.startsAt,
    endsAt: draft.endsAt,
    kind: draft.kind,
    place: draft.place,
    internalNote: draft.internalNote,
    nextStep: stepOf(draft),
    preparationMinutes: draft.preparationMinutes,
    travelMinutes: draft.travelMinutes,
    attendees: draft.attendees.map((one, position) => ({ ...one, name: codes.get(position) ?? '' })),
    version: written.version ?? 0,
    voided: null,
    nextStepDoneOn: authorship.nextStepDoneOn ?? null,
    standing: authorship.standing ?? 'unanswered',
  };
}

type Worded = 'note' | 'internalNote' | 'place' | 'nextStep';

/** A receipt holds no words of the diary: a replay says the same ones again, or its hash would be another. */
export function receiptForm(draft: LogDraft): ReceiptForm<AdvisoryLog, Omit<AdvisoryLog, Worded>> {
  const { note, internalNote, place } = draft;
  return {
    keep: ({ note: _note, internalNote: _internal, place: _place, nextStep: _step, ...kept }) => kept,
    restore: (kept) => ({ ...kept, note, internalNote, place, nextStep: stepOf(draft) }),
  };
}

function stepOf({ nextStep }: LogDraft): AdvisoryLog['nextStep'] {
  return nextStep?.dueOn ? { text: nextStep.text, dueOn: nextStep.dueOn } : null;
}

/** Who first wrote the log: the actor of this very transaction. */
export function authorshipOf(tx: Transaction): Authorship {
  return { author: { id: tx.actor.userId ?? '', displayName: tx.actor.displayName }, createdAt: tx.now };
}

/** The fields in which the stored log has moved on from what the writer saw, or from what they ask to create. */
export function changedSince(current: AdvisoryLogDetail, seen: number | null, draft: LogDraft | null): string[] {
  if (seen === null && draft) return changedFields({ ...byPerson(draft) }, { ...byPerson(draftOfLog(current)) });
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
  return { ...draft, attendees, furtherUnitIds: [...draft.furtherUnitIds].sort() };
}

/** The stored log in the form of a request; an internal note out of the reader's sight is none of their changes. */
export function draftOfLog(log: AdvisoryLog): LogDraft {
  return {
    unitId: log.unit.id,
    heldOn: log.heldOn as LocalDate,
    minutes: log.minutes,
    mode: log.mode,
    thematicArea: log.thematicArea.code,
    keyActivity: log.keyActivity,
    note: log.note,
    attendees: log.attendees,
    furtherUnitIds: log.furtherUnits.map(({ id }) => id),
    startsAt: log.startsAt as ClockTime | null,
    endsAt: log.endsAt as ClockTime | null,
    kind: log.kind,
    place: log.place,
    internalNote: log.internalNote ?? '',
    nextStep: log.nextStep && { text: log.nextStep.text, dueOn: log.nextStep.dueOn as LocalDate },
    preparationMinutes: log.preparationMinutes,
    travelMinutes: log.travelMinutes,
  };
}

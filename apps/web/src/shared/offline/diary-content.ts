import type { AdvisoryLog, AdvisoryLogRequest } from '../api/types.ts';

/** A visit written or corrected. The reason is sent only when there is a version to correct. */
export interface WrittenVisit {
  readonly kind: 'write';
  readonly request: AdvisoryLogRequest;
  /** Of a version that came from the server: whether it was taken out of every count. */
  readonly isVoided?: boolean;
}

/** A log taken out of every count. */
export interface VoidedVisit {
  readonly kind: 'void';
  readonly reason: string;
}

/** A photograph of an attendance sheet; its bytes are in a row of their own. */
export interface SheetPhoto {
  readonly kind: 'sheet';
  readonly logId: string;
  readonly unitId: string;
  readonly name: string;
  readonly mediaType: string;
}

/** What the diary sends. */
export type DiaryContent = WrittenVisit | VoidedVisit | SheetPhoto;

/** What an entry is called in lists; it outlives the content, which goes once it was sent. */
export interface DiaryLabel {
  readonly act: 'create' | 'correct' | 'void' | 'sheet';
  readonly unitId: string;
  readonly heldOn: string;
  readonly minutes: number;
  /** The author left the version of the server as it was. */
  readonly isTheirs?: boolean;
}

/** A stored log in the form of a request, so that the two can be compared field by field. */
export function requestOfLog(log: AdvisoryLog): AdvisoryLogRequest {
  return {
    unitId: log.unit.id,
    heldOn: log.heldOn,
    minutes: log.minutes,
    mode: log.mode,
    thematicArea: log.thematicArea.code,
    keyActivity: log.keyActivity,
    note: log.note,
    attendees: log.attendees.map(({ participantId, minutes }) => ({ participantId, minutes })),
    furtherUnitIds: log.furtherUnits.map(({ id }) => id),
    startsAt: log.startsAt,
    endsAt: log.endsAt,
    kind: log.kind,
    place: log.place,
    internalNote: log.internalNote ?? '',
    nextStep: log.nextStep,
    preparationMinutes: log.preparationMinutes,
    travelMinutes: log.travelMinutes,
  };
}

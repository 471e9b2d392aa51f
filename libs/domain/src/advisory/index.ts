export { ADVISORY_MODES, DEFAULT_ELECTRONIC_MODES, isNotElectronic, type AdvisoryMode } from './advisory-mode.ts';
export { type Attendee, type Participation } from './attendee-problems.ts';
export { isFoundIn, queryWords } from './find-in-notes.ts';
export { likeLastTime, type FormerLog, type LogTemplate } from './like-last-time.ts';
export {
  amendmentRefusals,
  LOG_AMENDMENTS,
  logDifference,
  type AttendeeDifference,
  type LogAmendment,
  type LogContent,
  type LogDifference,
} from './log-amendment.ts';
export { type AdvisoryLogDetail, type Cooperations, type NextStepDraft } from './log-detail-problems.ts';
export { logProblems, type AdvisoryLogContext, type AdvisoryLogDraft } from './log-problems.ts';
export { isLikelySameVisit, mergeVisits, type LoggedVisit, type VisitMerge } from './merge-visits.ts';
export { notesFor, type LogNotes, type NoteReader } from './notes-for-reader.ts';
export { withAttendees, withSessionLength } from './session-attendees.ts';
export { sessionMinutes, sessionSpan, type SessionTime } from './session-length.ts';
export {
  HOUR_LENGTHS,
  hourMinutesOf,
  minutesUnderRule,
  SUPPORT_KINDS,
  type HourRule,
  type SupportKind,
} from './support-kind.ts';
export {
  VISIT_RESPONSES,
  visitResponseRefusals,
  visitStanding,
  type VisitResponse,
  type VisitResponseKind,
  type VisitStanding,
} from './visit-response.ts';

export {
  ANSWER_KINDS,
  given,
  isSettledAnswer,
  NOT_ASKED,
  REFUSED,
  valueOf,
  type Answer,
  type AnswerKind,
} from './answer.ts';
export { birthNumberProblems, looksLikeBirthNumber, reasonRefusals } from './birth-number.ts';
export {
  codeProblems,
  isCodeValid,
  LIST_OF_FIELD,
  SUPPORT_SPECIFICATION_LIST,
  type CodeListItem,
} from './code-list.ts';
export {
  DUPLICATE_REASONS,
  duplicateScore,
  LIKELY_DUPLICATE,
  likelyDuplicates,
  type DuplicateReason,
  type DuplicateScore,
} from './duplicate-score.ts';
export { changedEntryState, ENTRY_STATE_FIELDS, entryStateRefusals, type EntryStateField } from './entry-state.ts';
export { anonymisedSheet, erasureRefusals, type ErasureSituation } from './erasure.ts';
export { isSimilarPerson, type NamedPerson } from './is-similar-person.ts';
export { mergePlan, mergeRefusals, type MergedAttendance, type MergedRecord, type MergePlan } from './merge-plan.ts';
export { missingFields, PARTICIPANT_FIELDS, type ParticipantField, type ParticipantRecord } from './missing-fields.ts';
export {
  EMPTY_SHEET,
  HOUSING_ACCESS,
  isFieldSettled,
  missingSheetFields,
  SHEET_CODE_FIELDS,
  SHEET_CODES_FIELDS,
  type HousingAccess,
  type MonitoringSheet,
  type SheetCodeField,
  type SheetCodesField,
  type SheetDateField,
  type SheetTextField,
} from './monitoring-sheet.ts';
export { namesPerson, type NamedInText } from './names-person.ts';
export { participantProblems, type ParticipantContext, type ParticipantDraft } from './participant-problems.ts';
export { SHEET_FIELDS, type SheetField } from './sheet-field.ts';
export { isSheetComplete, sheetFindings, type SheetContext, type SheetFinding } from './sheet-findings.ts';
export { REFUSABLE_FIELDS, sheetProblems, splitHouseNumber, type HouseNumber } from './sheet-problems.ts';

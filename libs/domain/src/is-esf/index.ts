export {
  ESF_IDENTITY_COLUMNS,
  ESF_PERSON_COLUMNS,
  ESF_SUPPORT_COLUMNS,
  type EsfPersonColumn,
  type EsfSupportColumn,
} from './columns.ts';
export { parseEsfCsv, writeEsfCsv, type EsfLine } from './csv.ts';
export { decisionRefusals, type DecisionContext, type EsfWish } from './decision-refusals.ts';
export { esfDate, esfHours, readEsfDate, readEsfHours } from './esf-values.ts';
export { exportPersons, type EsfPerson, type PersonExport } from './export-persons.ts';
export { exportSupports, type SupportExport } from './export-supports.ts';
export { matchPersons, type MatchedPerson, type PersonMatch } from './match-persons.ts';
export { FIELD_OF_COLUMN, personRow, type EsfCodes } from './person-row.ts';
export {
  personRowOf,
  readPersons,
  readSupports,
  supportRowOf,
  type EsfPersonRow,
  type EsfSupportRow,
} from './read-file.ts';
export {
  RECONCILED_SUBJECTS,
  reconcilePersons,
  reconcileSupports,
  reconcileValue,
  supportChanges,
  type ReconciledDifference,
  type ReconciledSubject,
} from './reconcile.ts';
export {
  carriedDecisions,
  ESF_DECISION_KINDS,
  ESF_ROW_STATES,
  judgeRows,
  likelyPeople,
  OPEN_ROW_STATES,
  settledMatch,
  type EsfDecision,
  type EsfDecisionKind,
  type EsfRowState,
  type JudgedRow,
} from './resolve-rows.ts';
export { rowsAbout, type KeptRow, type KnownIdentity } from './rows-about.ts';
export { sumByPeriod, type NumberedPeriod, type SpecifiedEntry, type SupportSum } from './sum-by-period.ts';

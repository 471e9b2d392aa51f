export { columnKeys, type ImportColumn, type ImportKind, type RowValues } from './column-declaration.ts';
export { fileFindings, isMisread } from './file-findings.ts';
export { finding, FINDING_SEVERITIES, isBlocked, type Finding, type FindingSeverity } from './finding.ts';
export {
  IMPORT_STATES,
  IMPORT_TRANSITION_KINDS,
  IMPORT_TRANSITION_TABLE,
  importRefusals,
  type ImportSituation,
  type ImportState,
  type ImportTransitionKind,
} from './import-transitions.ts';
export {
  foldHeader,
  matchColumns,
  type ColumnMapping,
  type ColumnMatch,
  type DeclaredColumns,
} from './match-columns.ts';
export {
  countPlan,
  planUnderFile,
  IMPORT_ACTIONS,
  planRows,
  type ExistingRecord,
  type ImportAction,
  type ImportLine,
  type PlannedRow,
} from './plan-rows.ts';
export { guardedCell, looksLikeFormula, readCell, type CellReading, type RawCell } from './read-cell.ts';

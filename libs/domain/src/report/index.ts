export {
  assembleFinalReport,
  reportStaleness,
  type FinalReport,
  type Footnote,
  type FootnotedStatement,
  type ReportStaleness,
  type StaleSource,
} from './final-report.ts';
export {
  REPORT_SOURCE_TYPES,
  type FinalReportData,
  type ReportedDocument,
  type ReportedLog,
  type ReportedMeasure,
  type ReportedResult,
  type ReportedShift,
  type ReportedStep,
  type ReportSource,
  type ReportSourceType,
} from './report-data.ts';
export {
  REPORT_SECTIONS,
  STATEMENT_CODES,
  type ReportSection,
  type Statement,
  type StatementCode,
} from './statement.ts';

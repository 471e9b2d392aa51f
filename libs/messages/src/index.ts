export {
  catalogueDocumentTexts,
  descriptionDocumentTexts,
  documentTexts,
  draftDocumentTexts,
  finalReportDocumentTexts,
  planDocumentTexts,
  timesheetDocumentTexts,
} from './document-texts.ts';
export { deadlineLabel } from './deadline-label.ts';
export { evidenceReasonText, evidenceWarningText } from './evidence-text.ts';
export { finalReportText } from './final-report-text.ts';
export {
  formatDate,
  formatDateLong,
  formatDateRange,
  formatDayMonth,
  formatInstant,
  formatMonth,
} from './format/format-date.ts';
export { formatBytes, formatHours, formatNumber, formatPercent } from './format/format-number.ts';
export { interpolate, interpolationFormats } from './format/interpolate.ts';
export type { InterpolationFormat } from './format/interpolation-format.ts';
export { pluralForm, type PluralForm } from './format/plural-form.ts';
export {
  enquiryAnswerMail,
  enquiryConfirmationMail,
  type EnquiryAnswerMailParams,
  type EnquiryMailParams,
} from './mail/enquiry-mail.ts';
export { reminderDigest } from './mail/reminder-digest.ts';
export type { MailText, ReminderMailParams } from './mail/reminder-mail.ts';
export { problemText } from './problem-text.ts';
export { registerFindingText } from './register-finding-text.ts';
export type { Translation } from './translation.ts';

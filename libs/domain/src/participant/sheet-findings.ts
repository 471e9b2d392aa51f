import type { FindingSeverity } from '../import/finding.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { valueOf } from './answer.ts';
import { LIST_OF_FIELD, type CodeListItem } from './code-list.ts';
import { PARTICIPANT_FIELDS } from './missing-fields.ts';
import { isFieldSettled, missingSheetFields, type MonitoringSheet } from './monitoring-sheet.ts';
import type { SheetField } from './sheet-field.ts';

/** What a sheet has to say about its completeness: what keeps the person out, what deserves a look, what is good to know. */
export interface SheetFinding extends Problem {
  readonly severity: FindingSeverity;
  readonly field: SheetField;
}

/** What the completeness of a sheet is judged by. */
export interface SheetContext {
  readonly today: LocalDate;
  readonly projectEndsOn: LocalDate;
  /** What the rule for counting requires; the eight fields of DESIGN §7 when left out. */
  readonly required?: readonly SheetField[];
  readonly lists?: { get(list: string): readonly CodeListItem[] | undefined };
}

/** Fields of the official sheet whose absence is worth a warning although the rule may not require them. */
const expected = ['postalCode', 'housingAccess', 'disadvantages'] as const satisfies readonly SheetField[];

/** Those who have an employer or a trade, and so a sector of the economy. */
const employed: readonly string[] = ['TPZAMCI', 'TPOSVC'];

/**
 * The completeness of a sheet in three weights, as IS ESF shows it: blocking keeps the person from being counted, a
 * warning does not, information only tells.
 *
 * Source: domain.md §1.3 (nepropustné a propustné chyby, informace; sector only for employees and self-employed; exit at
 * the latest with the final report), issue 4 §2 (refused is complete, not asked is not).
 *
 * Errors: `participant.field-missing` (blocking or warning), `participant.field-refused` (information),
 * `participant.sector-not-employed`, `participant.exit-missing` (warnings), `code.list-empty` (information).
 *
 * @example sheetFindings(EMPTY_SHEET, context).filter((one) => one.severity === 'blocking').length // 8
 */
export function sheetFindings(sheet: MonitoringSheet, context: SheetContext): SheetFinding[] {
  const required = context.required ?? PARTICIPANT_FIELDS;
  const wanted = expected.filter((field) => !required.includes(field));
  return [
    ...missingSheetFields(sheet, required).map((field) => missing('blocking', field)),
    ...missingSheetFields(sheet, wanted).map((field) => missing('warning', field)),
    ...refusals(sheet),
    ...sectorFindings(sheet, context),
    ...exitFindings(sheet, context),
  ];
}

/** True when nothing of what the rule requires is missing. Example: `isSheetComplete(EMPTY_SHEET)` → `false`. */
export function isSheetComplete(sheet: MonitoringSheet, required: readonly SheetField[] = PARTICIPANT_FIELDS): boolean {
  return missingSheetFields(sheet, required).length === 0;
}

function missing(severity: FindingSeverity, field: SheetField): SheetFinding {
  return { severity, code: 'participant.field-missing', field, params: { field } };
}

function refusals(sheet: MonitoringSheet): SheetFinding[] {
  const field = 'disadvantages';
  return sheet[field].kind === 'refused'
    ? [{ severity: 'information', code: 'participant.field-refused', field, params: { field } }]
    : [];
}

function sectorFindings(sheet: MonitoringSheet, { lists, required = [] }: SheetContext): SheetFinding[] {
  const field = 'sector';
  const status = valueOf(sheet.labourStatus);
  if (status === null || required.includes(field)) return [];
  const isGiven = isFieldSettled(sheet, field);
  const isEmployed = employed.includes(status);
  if (isGiven && !isEmployed) return [{ severity: 'warning', code: 'participant.sector-not-employed', field }];
  return isGiven || !isEmployed ? [] : [missingSector(lists)];
}

/** A list that nobody has imported is no fault of whoever keeps the sheet. */
function missingSector(lists: SheetContext['lists']): SheetFinding {
  const [field, list] = ['sector', LIST_OF_FIELD.sector] as const;
  const isListEmpty = lists !== undefined && (lists.get(list) ?? []).length === 0;
  if (!isListEmpty) return missing('warning', field);
  return { severity: 'information', code: 'code.list-empty', field, params: { list } };
}

function exitFindings(sheet: MonitoringSheet, { today, projectEndsOn }: SheetContext): SheetFinding[] {
  if (sheet.exitOn !== null || sheet.entryOn === null || today <= projectEndsOn) return [];
  return [{ severity: 'warning', code: 'participant.exit-missing', field: 'exitOn', params: { on: projectEndsOn } }];
}

import { isWithin, localDate, type LocalDate } from '../kernel/local-date.ts';
import type { Problem } from '../kernel/result.ts';
import { valueOf, type Answer } from './answer.ts';
import {
  SHEET_CODE_FIELDS,
  SHEET_CODES_FIELDS,
  type MonitoringSheet,
  type SheetCodeField,
  type SheetCodesField,
} from './monitoring-sheet.ts';

/** One item of a code list; it is closed by a date, never removed. */
export interface CodeListItem {
  readonly code: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** The code list that each coded field is chosen from; the names are those of `data/codelists`. */
export const LIST_OF_FIELD: Readonly<Record<SheetCodeField | SheetCodesField, string>> = {
  sex: 'sex',
  labourStatus: 'labour-status',
  education: 'education',
  sector: 'economic-sector',
  publicSectorPosition: 'public-sector-position',
  projectPosition: 'project-position',
  sharedHousehold: 'shared-household',
  supportType: 'support-type',
  personPosition: 'person-position',
  participationResult: 'participation-result',
  territorialEligibility: 'territorial-eligibility',
  disadvantages: 'disadvantage',
  exitSituations: 'exit-situation',
};

/** The code list of the specification of support, e.g. `7.1`; it is text, never a number. */
export const SUPPORT_SPECIFICATION_LIST = 'support-specification';

const [always, forever] = [localDate('1000-01-01'), localDate('9999-12-31')];

/**
 * True when a code was in its list on a day.
 *
 * @example isCodeValid([{ code: 'VZ0', validFrom: null, validTo: '2023-12-31' }], 'VZ0', '2024-01-01') // false
 */
export function isCodeValid(items: readonly CodeListItem[], code: string, on: LocalDate): boolean {
  return items.some(
    (item) =>
      item.code === code && isWithin(on, { startsOn: item.validFrom ?? always, endsOn: item.validTo ?? forever }),
  );
}

/**
 * What is wrong with the codes of a sheet: a code that its list did not have on the day of entry, one chosen twice, and a
 * list that nobody has imported yet, since codes are never invented.
 *
 * Source: domain.md §1.3 (state at the date of entry), §1.4 (lists marked [?] are empty).
 *
 * Errors: `code.unknown`, `code.list-empty`, `validation.duplicate`, each with its field.
 *
 * @example codeProblems({ ...sheet, education: given('X') }, lists, '2023-05-02')[0]?.code // 'code.unknown'
 */
export function codeProblems(
  sheet: MonitoringSheet,
  lists: { get(list: string): readonly CodeListItem[] | undefined },
  on: LocalDate,
): Problem[] {
  return [...SHEET_CODE_FIELDS, ...SHEET_CODES_FIELDS].flatMap((field): Problem[] => {
    const codes = codesOf(sheet[field]);
    const items = lists.get(LIST_OF_FIELD[field]) ?? [];
    if (codes.length === 0) return [];
    if (items.length === 0) return [{ code: 'code.list-empty', field, params: { list: LIST_OF_FIELD[field] } }];
    const unknown = codes.filter((code) => !isCodeValid(items, code, on));
    const repeated: Problem[] = new Set(codes).size < codes.length ? [{ code: 'validation.duplicate', field }] : [];
    return [...unknown.map((value): Problem => ({ code: 'code.unknown', field, params: { value, on } })), ...repeated];
  });
}

function codesOf(answer: Answer<string> | Answer<readonly string[]>): readonly string[] {
  const value = valueOf<string | readonly string[]>(answer);
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

import { isEmailAddress } from '../kernel/email-address.ts';
import type { Problem } from '../kernel/result.ts';
import { birthNumberProblems } from './birth-number.ts';
import { SHEET_CODE_FIELDS, SHEET_CODES_FIELDS, type MonitoringSheet } from './monitoring-sheet.ts';
import type { SheetField } from './sheet-field.ts';

/**
 * Which questions a person may refuse to answer. The others decide about the person's place in the statistics of the fund
 * and have no such answer in IS ESF.
 *
 * Source: domain.md §1.3 (disadvantage is sensitive, the participant may refuse).
 */
export const REFUSABLE_FIELDS: readonly SheetField[] = ['disadvantages'];

const letter = /\p{L}/u;
const postalCode = /^\d{3}\s?\d{2}$/;
const houseNumber = /^\d{1,4}$/;
/** Nine digits at home, up to fifteen with the code of a country (ITU-T E.164), grouped as people write them. */
const phone = /^\+?(?:[\s()/-]*\d){9,15}[\s)]*$/;
const orientationLetter = /^\p{L}$/u;

/**
 * What is wrong with the values of a sheet, whatever is missing from it: a birth number anywhere, a postal code, number of
 * a house, e-mail address or telephone number of another shape, a name without a letter, a refusal where there is none.
 *
 * Source: domain.md §1.3 (PSČ has five digits; "100/2A" is 100, 2 and A).
 *
 * Errors: `text.birth-number`, `validation.wrong-type`, `participant.postal-code`, `participant.house-number`, `participant.orientation-letter`,
 * `validation.not-an-email`, `participant.phone`, `participant.refusal-not-allowed`, each with its field. Days are judged by `participantProblems`, codes by `codeProblems`.
 *
 * @example sheetProblems({ ...EMPTY_SHEET, postalCode: '1101' })[0]?.code // 'participant.postal-code'
 */
export function sheetProblems(sheet: MonitoringSheet, refusable: readonly SheetField[] = REFUSABLE_FIELDS): Problem[] {
  const asked = [...SHEET_CODE_FIELDS, ...SHEET_CODES_FIELDS, 'housingAccess'] as const;
  const refused = asked.filter((field) => sheet[field].kind === 'refused' && !refusable.includes(field));
  return [
    ...birthNumberProblems(sheet),
    ...shapeProblem(sheet, 'givenName', letter, 'validation.wrong-type'),
    ...shapeProblem(sheet, 'surname', letter, 'validation.wrong-type'),
    ...shapeProblem(sheet, 'postalCode', postalCode, 'participant.postal-code'),
    ...shapeProblem(sheet, 'houseNumber', houseNumber, 'participant.house-number'),
    ...shapeProblem(sheet, 'orientationNumber', houseNumber, 'participant.house-number'),
    ...shapeProblem(sheet, 'orientationLetter', orientationLetter, 'participant.orientation-letter'),
    ...emailProblem(sheet),
    ...shapeProblem(sheet, 'phone', phone, 'participant.phone'),
    ...refused.map((field): Problem => ({ code: 'participant.refusal-not-allowed', field })),
  ];
}

/** The three parts of the number of a house. */
export interface HouseNumber {
  readonly houseNumber: string | null;
  readonly orientationNumber: string | null;
  readonly orientationLetter: string | null;
}

/**
 * Takes the number of a house apart as IS ESF wants it; a text of another shape stays whole in the first part.
 *
 * @example splitHouseNumber('100/2A') // { houseNumber: '100', orientationNumber: '2', orientationLetter: 'A' }
 */
export function splitHouseNumber(text: string): HouseNumber {
  const match = /^\s*(\d{1,4})\s*(?:\/\s*(\d{1,4})\s*(\p{L})?)?\s*$/u.exec(text);
  if (!match) return { houseNumber: text.trim() || null, orientationNumber: null, orientationLetter: null };
  return {
    houseNumber: match[1] ?? null,
    orientationNumber: match[2] ?? null,
    orientationLetter: match[3]?.toUpperCase() ?? null,
  };
}

function shapeProblem(
  sheet: MonitoringSheet,
  field: 'givenName' | 'surname' | 'postalCode' | 'houseNumber' | 'orientationNumber' | 'orientationLetter' | 'phone',
  shape: RegExp,
  code: Problem['code'],
): Problem[] {
  const value = sheet[field]?.trim() ?? '';
  return value === '' || shape.test(value) ? [] : [{ code, field }];
}

/** What is stored goes to IS ESF as it is. */
function emailProblem({ email }: MonitoringSheet): Problem[] {
  const value = email?.trim() ?? '';
  return value === '' || isEmailAddress(value) ? [] : [{ code: 'validation.not-an-email', field: 'email' }];
}
